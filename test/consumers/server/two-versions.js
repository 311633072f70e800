import { define } from 'intercultural-practices';

// Another copy, by its script tag.
const script = document.createElement('script');
script.type = 'module';
script.src = '/embed/practices.js';
document.head.append(script);

const customElementRegistry = new CustomElementRegistry();
define(customElementRegistry);
const root = document.querySelector('#app').attachShadow({ mode: 'open', customElementRegistry });
root.innerHTML = `
  <practice-search></practice-search>
  <practice-list src="/practices.json"></practice-list>`;
