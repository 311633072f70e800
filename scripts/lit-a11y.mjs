import plugin from 'eslint-plugin-lit-a11y';

// The plugin stores what it finds out about a file in `sourceCode.parserServices`, which oxlint freezes. So each rule gets
// a writable object instead. It does not know either that an element may have its text from a binding of `textContent`.
const rules = Object.entries(plugin.rules).map(([name, rule]) => [
  name,
  {
    ...rule,
    create: (context) => {
      const sourceCode = Object.create(context.sourceCode, { parserServices: { value: {} } });
      const report = (found) => {
        const { start, end } = found.loc ?? found.node.loc;
        const lines = context.sourceCode.lines.slice(start.line - 1, end.line).join('\n');
        if (name !== 'accessible-name' || !lines.includes('.textContent=')) context.report(found);
      };
      return rule.create(
        Object.create(context, { sourceCode: { value: sourceCode }, report: { value: report } }),
      );
    },
  },
]);

export default { meta: { name: 'lit-a11y' }, rules: Object.fromEntries(rules) };
