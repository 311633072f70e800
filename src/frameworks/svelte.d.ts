// Svelte 5: `import 'intercultural-practices/svelte'` once in an app.
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, Listeners, Own, PropsWithoutOn } from './tags.js';

type Tags = {
  [Name in keyof Elements]: PropsWithoutOn<Name> &
    Listeners<Name, 'on'> &
    Own<Name, HTMLAttributes<Elements[Name]['element']>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
