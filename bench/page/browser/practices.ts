/** A practice as the peers' pages show and search it. It is flat, because all of them require that. */
export interface Card {
  readonly [field: string]: string | string[];
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly topic: string[];
  readonly country: string;
  readonly city: string[];
  readonly period: string;
  /** Title and summary in the other languages, for the search only. */
  readonly translated: string;
}

interface Words {
  readonly title: string;
  readonly summary?: string;
}

interface Item extends Words {
  readonly id: string;
  readonly url?: string;
  readonly tags?: string[];
  readonly _practice: {
    readonly country?: string;
    readonly cities?: string[];
    readonly period?: string;
    readonly period_text?: string;
    readonly translations?: Readonly<Record<string, Words>>;
  };
}

declare global {
  /** Names for the codes in the feed, provided by the page so that peers need not load or compute them. */
  var names: {
    readonly topics: Record<string, string>;
    readonly countries: Record<string, string>;
  };
}

/** Loads the practices of the feed beside the page. */
export async function loadCards(): Promise<Card[]> {
  const response = await fetch('feed.json');
  const { items } = (await response.json()) as { readonly items: readonly Item[] };
  return items.map(({ id, url = '', title, summary = '', tags = [], _practice: more }) => ({
    id,
    url,
    title,
    summary,
    topic: tags.map((slug) => globalThis.names.topics[slug] ?? slug),
    country: globalThis.names.countries[more.country ?? ''] ?? '',
    city: more.cities ?? [],
    period: more.period_text ?? more.period ?? '',
    translated: Object.values(more.translations ?? {})
      .flatMap((words) => [words.title, words.summary])
      .join(' '),
  }));
}
