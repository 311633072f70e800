/**
 * The short name of a Creative Commons licence, which its address spells: `CC BY-SA 4.0` of
 * `https://creativecommons.org/licenses/by-sa/4.0/deed.de`. Undefined for any other address, also of a licence for one country.
 */
export function licenceName(address: string): string | undefined {
  const [, kind, version] =
    /^https?:\/\/creativecommons\.org\/[a-z]+\/(by[a-z-]*|zero)\/(\d\.\d)\/?(?:deed|$)/.exec(
      address,
    ) ?? [];
  return kind && `CC ${kind.toUpperCase()} ${version}`.replace(' ZERO', '0');
}
