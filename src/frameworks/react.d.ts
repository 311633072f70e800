// React 19: `import 'intercultural-practices/react'` once in an app.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements, Listeners, Own, Props } from './tags.js';

type Attributes<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

type Tags = {
  [Name in keyof Elements]: Props<Name> &
    Listeners<Name, 'on'> &
    Own<Name, Attributes<Elements[Name]['element']>> & { class?: string | undefined };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
