/**
 * Two letters in any case as an ISO 3166-1 alpha-2 code; undefined for any other text. UK becomes GB. It does not check whether
 * a country has the code, because loading the country names of `Intl` takes 100 ms on slow phones. Liberal reading and the feed
 * tool check it.
 */
export function countryCode(spelling: string): string | undefined {
  const code = spelling.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  return code === 'UK' ? 'GB' : code;
}
