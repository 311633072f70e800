/** The city that the page begins with. */
export const firstCity = 'Bilbao';

/** The addresses in its snippet, on the host that the documents name too. */
export const exampleFeed = 'https://practices.example/practices.json';
export const exampleScript = 'https://practices.example/intercultural-practices/practices.js';

/** The address at which the builder opens with the choices that this page makes for a city. */
export function builderAddress(city: string): string {
  return `builder.html?${new URLSearchParams({ city, integrity: 'false' }).toString()}`;
}
