const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML cannot have, not even as references. */
export const unwritable = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The same, and those that HTML should not have: https://infra.spec.whatwg.org/#noncharacter */
export const unwritableInHtml = /[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

/** Text as XML has it. Of what the tool writes, only ids can have characters that XML cannot. */
export function escapeXml(text: string): string {
  return text
    .replace(unwritable, '\uFFFD')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
