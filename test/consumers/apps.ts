// The apps in test/consumers/apps: one of each framework. They show the same, so that one test visits all.

/** A page without practices. */
interface About {
  readonly path: string;
  readonly heading: string;
}

export const about: About = { path: '/about', heading: 'À propos' };

/** What differs between the apps. */
export interface App {
  /** The section of docs/embedding.md whose code the app takes word for word. */
  readonly recipe: string;
  /** Where the app expects that code. */
  readonly file: string;
  /** Folder of the files that its server gives out as they are. */
  readonly files: string;
  /** Folder of the feed that it imports as an object; without one, its pages request it. */
  readonly imports?: string;
  /** Whether a page of it has the script tag. Its files are then with the other files. */
  readonly scriptTag?: true;
  /** Folder that its build writes, or what serves it. */
  readonly served: string | readonly [script: string, ...args: string[]];
  /** How a link leads to another page: the router of the framework changes the page, or the browser loads it. */
  readonly links: 'routed in the browser' | 'routed' | 'loaded';
  /** Its second page, if not {@link about}. */
  readonly about?: About;
}

const all: Readonly<Record<string, App>> = {
  react: {
    recipe: 'React',
    file: 'src/recipe.tsx',
    files: 'public',
    imports: 'src',
    served: 'dist',
    links: 'routed in the browser',
  },
  next: {
    recipe: 'Next.js',
    file: 'app/recipe.tsx',
    files: 'public',
    imports: 'app',
    served: ['next/dist/bin/next', 'start', '--port', '0'],
    links: 'routed',
  },
  preact: {
    recipe: 'Preact',
    file: 'src/recipe.tsx',
    files: 'public',
    imports: 'src',
    served: 'dist',
    links: 'routed in the browser',
  },
  solid: {
    recipe: 'Solid',
    file: 'src/recipe.tsx',
    files: 'public',
    imports: 'src',
    served: 'dist',
    links: 'routed in the browser',
  },
  vue: {
    recipe: 'Vue',
    file: 'src/Recipe.vue',
    files: 'public',
    imports: 'src',
    served: 'dist',
    links: 'routed in the browser',
  },
  sveltekit: {
    recipe: 'Svelte',
    file: 'src/lib/Recipe.svelte',
    files: 'static',
    imports: 'src/lib',
    served: 'build',
    links: 'routed',
  },
  angular: {
    recipe: 'Angular',
    file: 'src/recipe.ts',
    files: 'public',
    imports: 'src',
    served: 'dist',
    links: 'routed in the browser',
  },
  astro: {
    recipe: 'Astro',
    file: 'src/components/Recipe.astro',
    files: 'public',
    imports: 'src',
    served: 'dist',
    links: 'routed',
    scriptTag: true,
    // In English: the way back has to bring French again.
    about: { path: '/about/', heading: 'About us' },
  },
  eleventy: {
    recipe: 'Eleventy',
    file: 'eleventy.config.js',
    files: 'public',
    served: '_site',
    links: 'loaded',
    about: { ...about, path: '/about/' },
  },
};

const { APPS } = process.env;

/** Names of apps, with commas between them; without it, all apps. */
const names = APPS?.split(',') ?? Object.keys(all);
const unknown = names.filter((name) => !(name in all));
if (unknown.length > 0)
  throw new Error(`There is no app ${unknown.join(', ')} in test/consumers/apps.`);

/** The apps to try, by name. */
export const apps: ReadonlyMap<string, App> = new Map(
  Object.entries(all).filter(([name]) => names.includes(name)),
);
