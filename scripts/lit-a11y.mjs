import plugin from 'eslint-plugin-lit-a11y';

// The plugin keeps what it finds out about a file in `sourceCode.parserServices`, which oxlint has frozen. So each rule
// gets a sheet of its own to write on.
const rules = Object.entries(plugin.rules).map(([name, rule]) => [
  name,
  {
    ...rule,
    create: (context) => {
      const sourceCode = Object.create(context.sourceCode, { parserServices: { value: {} } });
      return rule.create(Object.create(context, { sourceCode: { value: sourceCode } }));
    },
  },
]);

export default { meta: { name: 'lit-a11y' }, rules: Object.fromEntries(rules) };
