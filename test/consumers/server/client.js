// First, because it changes elements that are registered later.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { hydrate } from '@lit-labs/ssr-client';
import { page } from './page.js';

hydrate(page('/practices.json'), document.querySelector('main'));
await import('intercultural-practices/define.js');
