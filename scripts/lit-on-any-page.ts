import type { Plugin } from 'vite';
import { changedLit } from './changed-lit.js';

/** Makes Lit work on pages with strict policies, and on pages whose scripts extend `Object.prototype`. */
export function litOnAnyPage(): Plugin {
  return changedLit('lit-on-any-page', [
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
  ]);
}
