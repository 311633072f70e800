import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Data in the builds that is not from this project. Vite lists only packages that are imported. */
const sources = {
  'Coastlines: world-atlas, made from Natural Earth (public domain)': 'ISC',
  'Names of countries and languages, months, letters: CLDR': 'LicenseRef-Unicode-3.0',
};

/** Names of places, which only the feed tool has. */
const places = `
## Names of places: GeoNames (https://www.geonames.org/), chosen and shortened

CC BY 4.0: https://creativecommons.org/licenses/by/4.0/
`;

/** Writes the licences of data beside those of packages. */
export function dataLicences({ hasPlaces = false } = {}): Plugin {
  return {
    name: 'data-licences',
    generateBundle() {
      const sections = Object.entries(sources).map(
        ([what, licence]) => `\n## ${what}\n\n${readFileSync(`LICENSES/${licence}.txt`, 'utf8')}`,
      );
      this.emitFile({
        type: 'asset',
        fileName: 'licenses-of-data.md',
        source: `# Licenses of data\n${sections.join('')}${hasPlaces ? places : ''}`,
      });
    },
  };
}
