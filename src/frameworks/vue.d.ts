// Vue 3: `import 'intercultural-practices/vue'` once in an app.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Elements, Listeners, Own, Props } from './tags.js';

/** `@practice-select` in a template is the property `onPracticeSelect`. */
type Joined<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Joined<Capitalize<Tail>>}`
  : Name;

type Handlers<Said> = { [Name in keyof Said & string as Joined<Name>]?: Said[Name] };

type Tags = {
  [Name in keyof Elements]: new () => {
    $props: Props<Name> &
      Handlers<Listeners<Name, 'on-'>> &
      Own<Name, HTMLAttributes> &
      PublicProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
