// Solid: `import 'intercultural-practices/solid'` once in an app.
import type { JSX as SolidJSX } from 'solid-js';
import type { Elements, Listeners, Own, Props, PropsWithoutOn } from './tags.js';

type Tags = {
  [Name in keyof Elements]: PropsWithoutOn<Name> & {
    [Property in keyof Props<Name> & string as `prop:${Property}`]?: Props<Name>[Property];
  } & Listeners<Name, 'on:'> &
    Own<Name, SolidJSX.HTMLAttributes<Elements[Name]['element']>>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
