/** The way to a value in JSON: `['items', 3, 'title']`. */
export type Path = readonly (string | number)[];

/** A path as JavaScript writes it: `items[3].title`, `translations["sr-Latn"]`. */
export function formatPath(path: Path): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[A-Za-z_]\w*$/.test(key)) return `[${JSON.stringify(key)}]`;
      return index > 0 ? `.${key}` : key;
    })
    .join('');
}

/** The path that a problem of the feed's parser names: `page 2: items[3]._practice.translations.sr-Latn`. */
export function parseWhere(where: string): { page: number; path: Path } {
  const [, page, rest = ''] = /^(?:page (\d+): )?(.*)$/s.exec(where) ?? [];
  const path = rest
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  return { page: page ? Number(page) - 1 : 0, path };
}
