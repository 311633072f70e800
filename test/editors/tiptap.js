// What the page with Tiptap needs of it, as one script.
export { Editor } from '@tiptap/core';
export { default as StarterKit } from '@tiptap/starter-kit';
