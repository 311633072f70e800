import { existsSync } from 'node:fs';
import { parse } from 'yaml';
import { type Documents, textOf } from './documents.js';
import { languages, manifest, newestRelease } from './facts.js';

/** What is wrong with publiccode.yml: mandatory keys, lengths, and whatever package.json or the locales say otherwise. */
export function wrongCatalogue(documents: Documents): string[] {
  const file = parse(textOf(documents, 'publiccode.yml')) as PublicCode;
  const release = newestRelease();
  const { repository } = manifest;
  const address = typeof repository === 'object' ? repository.url : repository;
  const placeholder = 'https://code.example/intercultural-practices';
  const checks: [boolean, string][] = [
    [file.publiccodeYmlVersion === '0.7', 'publiccodeYmlVersion'],
    [file.name === 'intercultural-practices', 'name'],
    [file.url === (address ?? placeholder), 'url'],
    [file.softwareType === 'library', 'softwareType'],
    [file.platforms.join() === 'web', 'platforms'],
    [file.developmentStatus === 'beta', 'developmentStatus'],
    [file.legal.license === manifest.license, 'legal.license'],
    [
      file.maintenance.type === 'community' && file.maintenance.contacts.every(({ name }) => name),
      'maintenance',
    ],
    [file.localisation.localisationReady, 'localisation.localisationReady'],
    [
      [...file.localisation.availableLanguages].sort().join() === languages.join(),
      'localisation.availableLanguages',
    ],
    [
      file.releaseDate === release?.date && file.softwareVersion === release?.version,
      'releaseDate, softwareVersion',
    ],
    [!('usedBy' in file), 'usedBy'],
    ...Object.entries(file.description).flatMap(([language, text]): [boolean, string][] => [
      [text.shortDescription.length <= 150, `description.${language}.shortDescription`],
      [
        text.longDescription.length >= 500 && text.longDescription.length <= 10_000,
        `description.${language}.longDescription`,
      ],
      [text.features.length > 0, `description.${language}.features`],
      [
        (text.screenshots ?? []).every((path) => existsSync(path)),
        `description.${language}.screenshots`,
      ],
    ]),
  ];
  return checks
    .filter(([isRight]) => !isRight)
    .map(([, key]) => `publiccode.yml: ${key} is wrong.`);
}

interface PublicCode {
  readonly publiccodeYmlVersion: string;
  readonly name: string;
  readonly url: string;
  readonly softwareType: string;
  readonly softwareVersion?: string;
  readonly releaseDate?: string;
  readonly platforms: readonly string[];
  readonly developmentStatus: string;
  readonly legal: { readonly license: string };
  readonly maintenance: {
    readonly type: string;
    readonly contacts: readonly { readonly name: string }[];
  };
  readonly localisation: {
    readonly localisationReady: boolean;
    readonly availableLanguages: readonly string[];
  };
  readonly description: Readonly<
    Record<
      string,
      {
        readonly shortDescription: string;
        readonly longDescription: string;
        readonly features: readonly string[];
        readonly screenshots?: readonly string[];
      }
    >
  >;
}

/** Keys that the Citation File Format has, and that are of use here. */
const citationKeys =
  /^(?:cff-version|message|type|title|abstract|authors|version|license|keywords|date-released|repository-code|doi|url)$/;

/** What is wrong with CITATION.cff. */
export function wrongCitation(documents: Documents): string[] {
  const file = parse(textOf(documents, 'CITATION.cff')) as Readonly<Record<string, unknown>>;
  const needed = ['cff-version', 'message', 'title', 'authors', 'version', 'license'];
  return [
    ...needed.filter((key) => !file[key]).map((key) => `CITATION.cff lacks ${key}.`),
    ...Object.keys(file)
      .filter((key) => !citationKeys.test(key))
      .map((key) => `CITATION.cff: the format has no ${key}.`),
    ...(file['cff-version'] === '1.2.0' ? [] : ['CITATION.cff: cff-version is not 1.2.0.']),
    ...(['version', 'license'] as const)
      .filter((key) => file[key] !== manifest[key])
      .map((key) => `CITATION.cff: ${key} is not that of package.json.`),
    ...(file['abstract'] === manifest.description ? [] : ['CITATION.cff: abstract is another.']),
    ...(file['date-released'] === newestRelease()?.date ? [] : ['CITATION.cff: date-released.']),
  ];
}
