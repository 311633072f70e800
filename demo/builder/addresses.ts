/// <reference types="vite/client" />

/** Absolute address of the demo's feed. */
export const feedAddress = new URL('../data/practices.json', document.baseURI).href;

/** Absolute address of the demo's script: the sources while developing, else the embed build that stands beside the demo. */
export const scriptAddress = new URL(
  import.meta.env.DEV ? '../src/embed.ts' : '../embed/practices.js',
  document.baseURI,
).href;
