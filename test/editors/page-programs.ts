import { compileFunction } from 'node:vm';
import { load } from './packages.js';

type Program = (text: string) => string | Promise<string>;

interface SanitizeHtml {
  (html: string, settings?: object): string;
}

/** @param settings - properties of a JavaScript object, as the documentation tells people to add them */
export async function sanitizeHtml(settings?: string): Promise<Program> {
  const { default: clean } = await load<{ default: SanitizeHtml }>('sanitize-html');
  if (settings === undefined) return (html) => clean(html);
  const options: object = compileFunction(`return {${settings}}`, ['sanitizeHtml'])(clean);
  return (html) => clean(html, options);
}

export async function autop(): Promise<Program> {
  const module = await load<{ autop: (text: string) => string }>('@wordpress/autop');
  return (html) => module.autop(html);
}

interface MarkdownIt {
  new (options: { readonly html: boolean }): { render(text: string): string };
}

export async function markdownIt(): Promise<Program> {
  const { default: Renderer } = await load<{ default: MarkdownIt }>('markdown-it');
  const renderer = new Renderer({ html: true });
  return (text) => renderer.render(text);
}

interface Processor {
  use(plugin: unknown, options?: object): Processor;
  process(text: string): Promise<unknown>;
}

export async function remark(): Promise<Program> {
  const { unified } = await load<{ unified: () => Processor }>('unified');
  const plugin = async (name: string): Promise<unknown> =>
    (await load<{ default: unknown }>(name)).default;
  const processor = unified()
    .use(await plugin('remark-parse'))
    .use(await plugin('remark-rehype'), { allowDangerousHtml: true })
    .use(await plugin('rehype-raw'))
    .use(await plugin('rehype-stringify'));
  return async (text) => String(await processor.process(text));
}

interface Mdx {
  evaluate(text: string, runtime: object): Promise<{ default: unknown }>;
}

interface ReactOnServers {
  createElement(component: unknown): unknown;
  renderToStaticMarkup(element: unknown): string;
}

/** MDX with React. It throws if the text does not compile, or React refuses it. */
export async function mdx(): Promise<Program> {
  const { evaluate } = await load<Mdx>('@mdx-js/mdx');
  const runtime = await load<object>('react/jsx-runtime');
  const { createElement } = await load<ReactOnServers>('react');
  const { renderToStaticMarkup } = await load<ReactOnServers>('react-dom/server');
  return async (text) => {
    const { default: content } = await evaluate(text, { ...runtime });
    return renderToStaticMarkup(createElement(content));
  };
}

/** A frame's snippet as the documentation says that React needs it. */
export function forReact(snippet: string): string {
  return snippet.replace(
    ' style="width: 100%; border: 0"',
    " style={{ width: '100%', border: 0 }}",
  );
}
