/// <reference types="vite/client" />

/** Absolute address of the demo's feed. */
export const feedAddress = new URL('../data/practices.json', document.baseURI).href;

/** Absolute address of the demo's script: the source during development, otherwise the embed build beside the demo. */
export const scriptAddress = new URL(
  import.meta.env.DEV ? '../src/embed.ts' : '../embed/practices.js',
  document.baseURI,
).href;
