import type { Plugin } from 'vite';

const creation = /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/;

/**
 * Lit makes its Trusted Types policy when it is loaded, and throws where a page refuses the name or has a copy of Lit already
 * that took it. Then the script would end before it began, with an error that looks like ours. With this it goes on without a
 * policy: that serves where the page only restricts names, and otherwise `registerElements` finds that nothing can be rendered.
 *
 * @see https://w3c.github.io/trusted-types/dist/spec/#create-trusted-type-policy-algorithm
 */
export function refusablePolicy(): Plugin {
  return {
    name: 'refusable-policy',
    transform: {
      filter: { id: /\/node_modules\/lit-html\/lit-html\.js$/ },
      handler(code) {
        if (!creation.test(code)) this.error('Lit has changed: where does it make its policy?');
        return {
          code: code.replace(creation, '(()=>{try{return $&}catch{}})()'),
          map: null,
        };
      },
    },
  };
}
