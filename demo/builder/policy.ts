import type { Options } from './options.js';
import { fileAddress, importMapOf, languageFile, styleOf, type Hashes } from './snippet.js';

/** Lets an inline script or style sheet through, and no other. Without a secure context browsers do not hash. */
async function sourceOf(content: string): Promise<string> {
  if (!isSecureContext) return "'nonce-…'";
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** An address as a source of a policy, which knows no query, and separates by `;` and `,`. */
function source(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replaceAll(';', '%3B').replaceAll(',', '%2C');
}

/**
 * What a content security policy has to allow for a snippet, one directive a line.
 * @see https://www.w3.org/TR/CSP3/
 */
export async function policyOf(options: Options, hashes: Hashes): Promise<readonly string[]> {
  const { way, script, src } = options;
  if (way === 'static') return [];
  if (way === 'iframe') return [`frame-src ${source(fileAddress(options, 'frame.html'))}`];
  const file = languageFile(options);
  const map = importMapOf(options, hashes);
  const style = styleOf(options);
  const scripts = [
    source(script),
    ...(file ? [source(fileAddress(options, file))] : []),
    ...(map ? [await sourceOf(map)] : []),
  ];
  return [
    `script-src ${scripts.join(' ')}`,
    `connect-src ${source(src)}`,
    ...(style ? [`style-src ${await sourceOf(style)}`] : []),
  ];
}
