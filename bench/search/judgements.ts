import type { Practice } from '../../src/feed/practice.js';

/** Says whether a person who typed something would be satisfied with a practice. */
export type Judgement = (practice: Practice) => boolean;

export const city =
  (name: string): Judgement =>
  ({ cities }) =>
    cities.includes(name);
export const country =
  (code: string): Judgement =>
  (practice) =>
    practice.country === code;
export const topic =
  (slug: string): Judgement =>
  ({ topics }) =>
    topics.includes(slug);
export const both =
  (one: Judgement, other: Judgement): Judgement =>
  (practice) =>
    one(practice) && other(practice);
export const either =
  (one: Judgement, other: Judgement): Judgement =>
  (practice) =>
    one(practice) || other(practice);
/** A subject that its words in English and French give away, in a title or summary. */
export const mentions =
  (pattern: RegExp): Judgement =>
  ({ texts }) =>
    texts.some(({ title, summary = '' }) => pattern.test(`${title} ${summary}`));
export const only =
  (...ids: string[]): Judgement =>
  ({ id }) =>
    ids.includes(id);
export const nothing: Judgement = () => false;

export const racism = only(
  'neuchatel-anti-racism-week',
  'turin-anti-racism-common',
  'turin-anti-racism-cockpit',
  'ravenna-week-against-racism',
  'kirklees-listening-circles',
  'bergen-structural-racism',
);
export const libraries = only(
  'bradford-people-library',
  'bergen-public-library',
  'sherbrooke-libraries',
);
export const music = only(
  'erlangen-music-without-language',
  'limassol-school-workshops',
  'ravenna-week-against-racism',
);
export const entrepreneurship = only(
  'cascais-dna-incubator',
  'auckland-diverse-entrepreneurs',
  'amadora-empreende',
);
export const police = only('haifa-community-police', 'lisbon-safer-alta');
