import { msg, str } from '@lit/localize';
import type { Feed } from '../../feed/feed.js';
import type { Practice } from '../../feed/practice.js';
import { quote } from '../../feed/problem.js';
import { defined } from '../../feed/record.js';
import { folding } from '../../feed/text/fold.js';
import { textFor } from '../../feed/text-for.js';
import type { Related, RelatedPractice } from '../../search/related.js';
import { createRelated, isInPlaceOf } from '../../search/text/related.js';
import { PracticeResultsEvent, PracticeSelectEvent } from '../events.js';
import { interfaceLanguage, listName, machineTranslation, placeName } from '../formats.js';
import type { CardOptions } from '../list-cards.js';
import type { PracticeCard } from '../practice-card.js';
import type { PracticeList } from '../practice-list.js';
import { steadily } from '../schedule.js';
import { topicName, topicNames } from '../topics.js';

/** What has been found out about a feed. */
interface FeedRelations {
  readonly related: Related;
  /** How many practices have an address. */
  readonly users: ReadonlyMap<string, number>;
  readonly found: Map<Practice, readonly RelatedPractice[]>;
  readonly ready: Promise<void>;
}

const relations = new WeakMap<Feed, FeedRelations>();

function relationsOf(feed: Feed): FeedRelations {
  let known = relations.get(feed);
  if (!known) {
    const { practices } = feed;
    const related = createRelated(practices, { folding, topicName });
    const users = new Map<string, number>();
    for (const { texts } of practices) {
      for (const url of new Set(texts.map((text) => text.url))) {
        if (url) users.set(url, (users.get(url) ?? 0) + 1);
      }
    }
    const ready = new Promise<void>((resolve) => {
      steadily(() => {
        const more = related.prepare();
        if (!more) resolve();
        return more;
      });
    });
    relations.set(feed, (known = { related, users, found: new Map(), ready }));
  }
  return known;
}

/** Ids that were asked for and that no feed has. */
const unknown = new Set<string>();

/** The practices that are related to one of a list's feed, once that has loaded. An id that it does not have is reported once. */
export async function relatedIn(
  list: PracticeList,
  feedOf: () => Feed | undefined,
  id: string,
): Promise<readonly RelatedPractice[]> {
  let feed: Feed | undefined;
  while (!(feed = feedOf())) {
    await new Promise((resolve) => {
      list.addEventListener(PracticeResultsEvent.type, resolve, defined({ once: true }));
    });
  }
  const { related, ready } = relationsOf(feed);
  await ready;
  if (!unknown.has(id) && feed.practices.every((practice) => practice.id !== id)) {
    unknown.add(id);
    console.warn(
      `<practice-list>.related(${quote(String(id))}): the feed has no practice with this id.`,
    );
  }
  return related.to(id);
}

/** The settings of a list that its related practices depend on. */
type Setting = Pick<CardOptions, 'feed' | 'languages' | 'results' | 'linkTo'>;

const slot = 'related';

/** A line break between elements, so that their words are not joined in the `textContent` of the card. */
const gap = '\n';

// Set here, because the style sheet of cards does not reach into the list, and is part of the first load. An empty text as marker,
// because Safari does not tell screen readers of a list without any.
const listStyle = { display: 'grid', gap: '0.6em', padding: '0.5em 0 0', listStyle: '""' };
const entryStyle = { margin: '0', padding: '0', lineHeight: '1.4' };
const smallStyle = { display: 'block', color: 'var(--_muted)', fontSize: 'var(--_small-size)' };

/** Shows the practices of other cities that are related to a card's, in the part of the card that is unfolded. */
export async function showRelated(card: PracticeCard, setting: Setting): Promise<void> {
  const { practice } = card;
  const { feed } = setting;
  if (!practice || !feed) return;
  const { related, ready, found } = relationsOf(feed);
  if (!found.has(practice)) {
    await ready;
    const isNear = isInPlaceOf(practice);
    // The heading says "other cities", whatever the feed names.
    found.set(
      practice,
      related.to(practice.id).filter((each) => !isNear(each.practice)),
    );
  }
  // A result that is known is written at once. So the height of a card stays the same when its words are written again.
  if (card.practice === practice) write(card, found.get(practice) ?? [], setting);
}

function write(card: PracticeCard, practices: readonly RelatedPractice[], setting: Setting): void {
  const title = card.querySelector(':scope > [slot="title"]');
  if (!practices.length || !title || card.querySelector(`:scope > [slot="${slot}"]`)) return;
  const level = Math.min(Number(title.localName.slice(1)) + 1, 6);
  const heading = document.createElement(level ? `h${level}` : 'p');
  heading.append(
    msg('Similar practices in other cities', {
      desc: 'Heading above up to three practices of other cities that are like the one above.',
    }),
  );
  const list = document.createElement('ul');
  Object.assign(list.style, listStyle);
  list.append(...practices.flatMap((each) => [entry(card, each, setting), gap]));
  for (const element of [heading, list]) {
    element.slot = slot;
    card.append(element, gap);
  }
}

/** A practice with its place, and what it has in common with the card's. */
function entry(
  card: PracticeCard,
  { practice, reason }: RelatedPractice,
  setting: Setting,
): HTMLElement {
  const { languages } = setting;
  const [language = 'en'] = languages;
  const text = textFor(practice, languages);
  const { url, isOwn } = addressOf(practice, text.url ?? practice.texts[0].url, setting);
  const title = document.createElement(url ? 'a' : 'span');
  if (text.language) title.lang = text.language;
  title.dir = 'auto';
  title.append(text.title);
  if (url && title instanceof HTMLAnchorElement) {
    title.href = url;
    title.addEventListener('click', (event) => {
      if (isOwn && !card.dispatchEvent(new PracticeSelectEvent(practice, url)))
        event.preventDefault();
    });
  }
  const item = document.createElement('li');
  Object.assign(item.style, entryStyle);
  item.append(title);
  const topics = listName(topicNames(reason.topics), interfaceLanguage());
  const about =
    topics &&
    msg(str`Also about: ${topics}`, {
      desc: 'Why a practice is shown as related to another: the topics that both have, as a list.',
    });
  const mark = text.machine ? machineTranslation() : '';
  for (const line of [placeName(practice, language), mark, about]) {
    if (!line) continue;
    const small = document.createElement('small');
    Object.assign(small.style, smallStyle);
    small.append(line);
    item.append(gap, small);
  }
  return item;
}

/** The practice's own address; if it has none, or shares it with others, its address in the list. */
function addressOf(
  practice: Practice,
  url: string | undefined,
  { feed, results, linkTo }: Setting,
): { readonly url: string | undefined; readonly isOwn: boolean } {
  const isOwn = feed !== undefined && relationsOf(feed).users.get(url ?? '') === 1;
  if (isOwn) return { url, isOwn };
  return {
    url: results?.everything.practices.includes(practice) ? linkTo(practice.id) : undefined,
    isOwn,
  };
}
