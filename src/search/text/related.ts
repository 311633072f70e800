import type { Practice } from '../../feed/practice.js';
import type { Folding } from '../../feed/text/fold.js';
import type { Related, RelatedPractice } from '../related.js';
import { languageOf, Likeness } from './likeness.js';

/** What finding related practices needs in addition to them. */
export interface RelatedContext {
  readonly folding: Pick<Folding, 'fold' | 'words'>;
  /** Returns the name of a topic: all its spellings have the same. */
  readonly topicName: (topic: string) => string;
}

/** Maximum number of related practices. */
const most = 3;

/** What a shared topic adds to the likeness of texts, which is from 0 to 1, and the number of topics that count. */
const topicWeight = 0.02;
const mostTopics = 3;

/**
 * Minimum likeness. Texts that are less alike have a topic in common only little more often than any two (a third of them and a
 * fifth, in the practices of this repository).
 */
const floor = 0.08;

/**
 * Finds the practices that are related to others of the same feed. Texts rank them. Shared topics break ties. Practices that have no
 * language in common are related only if they share a topic.
 */
class RelatedByText implements Related {
  readonly #practices: readonly Practice[];
  readonly #context: RelatedContext;
  readonly #likeness: Likeness;
  readonly #places = new Map<string, number>();
  readonly #topicKeys = new Map<string, string>();
  /** The topics of each practice. */
  readonly #topics: readonly ReadonlySet<string>[];

  constructor(practices: readonly Practice[], context: RelatedContext) {
    this.#practices = practices;
    this.#context = context;
    this.#likeness = new Likeness(practices, context.folding.words);
    practices.forEach(({ id }, at) => this.#places.set(id, at));
    this.#topics = practices.map(({ topics }) => new Set(topics.map(this.#topicKey)));
  }

  readonly #topicKey = (topic: string): string => {
    let key = this.#topicKeys.get(topic);
    if (key === undefined) {
      key = this.#context.folding.fold(this.#context.topicName(topic));
      this.#topicKeys.set(topic, key);
    }
    return key;
  };

  prepare(): boolean {
    return this.#likeness.prepare();
  }

  to(id: string): readonly RelatedPractice[] {
    const at = this.#places.get(id);
    const own = at === undefined ? undefined : this.#practices[at];
    if (!own || at === undefined) return [];
    while (this.prepare());
    const named = (own.related ?? []).flatMap((other) => {
      return this.#practices[this.#places.get(other) ?? -1] ?? [];
    });
    const chosen = new Set(named.filter((practice) => practice !== own));
    const found = chosen.size < most ? [...chosen, ...this.#ranked(own, at)] : [...chosen];
    const topics = this.#topics[at];
    return [...new Set(found)].slice(0, most).map((practice) => ({
      practice,
      reason: {
        chosen: chosen.has(practice),
        topics: practice.topics.filter((topic) => topics?.has(this.#topicKey(topic))),
        words: this.#likeness.wordsInCommon(own, practice),
      },
    }));
  }

  /** The practices that are related to one by their texts and topics, the most related first. */
  #ranked(own: Practice, at: number): readonly Practice[] {
    const likeness = this.#likeness.to(own);
    const topics = [...(this.#topics[at] ?? [])];
    const languages = new Set(own.texts.map(languageOf));
    const isNear = isInPlaceOf(own);
    const found: {
      readonly practice: Practice;
      readonly near: boolean;
      readonly score: number;
      readonly distance: number;
    }[] = [];
    this.#practices.forEach((practice, other) => {
      if (other === at) return;
      const shared = topics.filter((topic) => this.#topics[other]?.has(topic)).length;
      const score = (likeness[other] ?? 0) + topicWeight * Math.min(shared, mostTopics);
      if (score < floor && !shared) return;
      const isReadable = practice.texts.some((text) => languages.has(languageOf(text)));
      if (isReadable ? score < floor : !shared) return;
      const near = isNear(practice);
      if (near && !isReadable && isSamePeriod(own, practice)) return;
      // Of practices that are equally related, those that follow in the feed, so that not all lists have its first ones.
      const distance = (other - at + this.#practices.length) % this.#practices.length;
      found.push({ practice, near, score, distance });
    });
    found.sort(
      (a, b) => Number(a.near) - Number(b.near) || b.score - a.score || a.distance - b.distance,
    );
    return found.map(({ practice }) => practice);
  }
}

/** Whether practices have a city in common with one; national ones, the country. */
export function isInPlaceOf({ cities, country }: Practice): (other: Practice) => boolean {
  const own = new Set(cities);
  return (other) =>
    own.size || other.cities.length
      ? other.cities.some((city) => own.has(city))
      : country === other.country;
}

/** A practice of the same place and period in another language is taken for a translation: feeds may have these as items. */
function isSamePeriod({ period: one }: Practice, { period: other }: Practice): boolean {
  return one.start === other.start && one.end === other.end && one.ongoing === other.ongoing;
}

/** Finds the practices that are related to others of the same feed. The texts are indexed when first needed. */
export function createRelated(practices: readonly Practice[], context: RelatedContext): Related {
  return new RelatedByText(practices, context);
}
