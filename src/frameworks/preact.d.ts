// Preact: `import 'intercultural-practices/preact'` once in an app.
import type { HTMLAttributes } from 'preact';
import type { Elements, Listeners, Own, PropsWithoutOn } from './tags.js';

type Tags = {
  [Name in keyof Elements]: PropsWithoutOn<Name> &
    Listeners<Name, 'on'> &
    Own<Name, HTMLAttributes<Elements[Name]['element']>>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
