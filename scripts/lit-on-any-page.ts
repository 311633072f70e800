import type { Plugin } from 'vite';

/** Changes to Lit, by the file that each is made in. */
const changes: readonly { readonly file: string; readonly from: RegExp; readonly to: string }[] = [
  // Lit creates its Trusted Types policy when it loads. It throws if the page does not allow the policy's name, or if another copy
  // of Lit on the page has already taken it. Our script would then stop before it began, with an error that looks like ours.
  // Without a policy it works if the page only restricts names; otherwise `registerElements` finds that nothing can be rendered.
  // https://w3c.github.io/trusted-types/dist/spec/#create-trusted-type-policy-algorithm
  {
    file: 'lit-html',
    from: /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/,
    to: '(()=>{try{return $&}catch{}})()',
  },
  // The options that Lit passes to the platform are objects and functions that inherit what a page's script has added to
  // `Object.prototype`. With a property `signal` there, no listener could be added; with `value`, no property be defined; with
  // `renderBefore`, nothing be rendered.
  { file: 'lit-html', from: /(addEventListener\(this\.name,this),\w+\)/, to: '$1)' },
  { file: 'lit-element', from: /(renderOptions=\{)(host:this\})/, to: '$1__proto__:null,$2' },
  { file: 'reactive-element', from: /(shadowRootOptions=\{)(mode:)/, to: '$1__proto__:null,$2' },
  {
    file: 'reactive-element',
    from: /(return\{)(get:\w+,set\(\w+\)\{[^}]*\},configurable:)/,
    to: '$1__proto__:null,$2',
  },
  // What Lit says of mistakes that our own templates and styles do not make takes 0.2 kB.
  { file: 'css-tag', from: /Error\("CSSResult [^"]*"\)/, to: 'Error()' },
  { file: 'css-tag', from: /Error\("Value passed [^"]*"\+\w+\+"[^"]*"\)/, to: 'Error()' },
  { file: 'live', from: /Error\("The `live` [^"]*"\)/, to: 'Error()' },
  { file: 'live', from: /Error\("`live` [^"]*"\)/, to: 'Error()' },
];

/** Makes Lit work on pages with strict policies, and on pages whose scripts extend `Object.prototype`. */
export function litOnAnyPage(): Plugin {
  return {
    name: 'lit-on-any-page',
    transform: {
      filter: {
        id: /\/node_modules\/(?:@lit\/)?(?:lit-html|lit-element|reactive-element)\/(?:directives\/)?[^/]+\.js$/,
      },
      handler(code, id) {
        let changed = code;
        for (const { file, from, to } of changes) {
          if (!id.endsWith(`/${file}.js`)) continue;
          if (!from.test(code)) this.error(`Lit has changed: ${file} no longer has ${from}.`);
          changed = changed.replace(from, to);
        }
        return changed === code ? null : { code: changed, map: null };
      },
    },
  };
}
