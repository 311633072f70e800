import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { embedding, section } from './recipes.js';

/** What a section of docs/embedding.md says was tried: names there, and their packages in a project of test/consumers. */
interface Tried {
  readonly title: string;
  readonly project: string;
  readonly packages: Readonly<Record<string, string>>;
}

const tried: readonly Tried[] = [
  {
    title: 'Astro, Hugo, Eleventy',
    project: 'apps/astro',
    packages: { Astro: 'astro' },
  },
  {
    title: 'Astro, Hugo, Eleventy',
    project: 'apps/eleventy',
    packages: { Eleventy: '@11ty/eleventy' },
  },
  {
    title: 'From npm',
    project: 'project',
    packages: {
      Vite: 'vite',
      Rollup: 'rollup',
      Parcel: 'parcel',
      webpack: 'webpack',
      esbuild: 'esbuild',
    },
  },
  {
    title: 'React',
    project: 'apps/react',
    packages: { React: 'react', Vite: 'vite', 'React Router': 'react-router' },
  },
  { title: 'Next.js', project: 'apps/next', packages: { 'Next.js': 'next', React: 'react' } },
  {
    title: 'Preact',
    project: 'apps/preact',
    packages: { Preact: 'preact', Vite: 'vite', 'preact-iso': 'preact-iso' },
  },
  {
    title: 'Solid',
    project: 'apps/solid',
    packages: { Solid: 'solid-js', Vite: 'vite', 'Solid Router': '@solidjs/router' },
  },
  {
    title: 'Vue',
    project: 'apps/vue',
    packages: { Vue: 'vue', Vite: 'vite', 'Vue Router': 'vue-router' },
  },
  {
    title: 'Svelte',
    project: 'apps/sveltekit',
    packages: { Svelte: 'svelte', SvelteKit: '@sveltejs/kit' },
  },
  { title: 'Angular', project: 'apps/angular', packages: { Angular: '@angular/core' } },
  { title: 'Astro', project: 'apps/astro', packages: { Astro: 'astro' } },
  { title: 'Eleventy', project: 'apps/eleventy', packages: { Eleventy: '@11ty/eleventy' } },
];

describe('docs/embedding.md names the versions that were tried', () => {
  for (const { title, project, packages } of tried)
    it(`in "${title}": ${Object.keys(packages).join(', ')}`, () => {
      const [, said = ''] = section(embedding(title)).split(/^Tried/m);
      const lock = JSON.parse(
        readFileSync(`test/consumers/${project}/package-lock.json`, 'utf8'),
      ) as { packages: Record<string, { version: string }> };
      for (const [name, path] of Object.entries(packages)) {
        const [, version = ''] = new RegExp(`\\b${name} (\\d+\\.\\d+)`).exec(said) ?? [];
        const installed = lock.packages[`node_modules/${path}`]?.version ?? '';
        assert.equal(version, installed.replace(/^(\d+\.\d+).*/, '$1'), name);
      }
    });
});
