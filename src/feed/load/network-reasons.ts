import { sentence } from '../sentence.js';
import { loadTimeout } from './load.js';

// Browsers do not tell pages why a request failed, but Node does. Only npm users and the feed tool have this module.

type Reason = (address: string) => string;

const noServer: Reason = (address) =>
  sentence`${address} cannot be reached: there is no server of this name. Check the spelling of the address.`;
const refused: Reason = (address) =>
  sentence`${address} cannot be reached: its server refuses the connection. It may be down, or the address may have a wrong port.`;
const broken: Reason = (address) =>
  sentence`${address} cannot be reached: its server broke off the connection. Try again later.`;
const silent: Reason = (address) =>
  sentence`${address} did not answer within ${loadTimeout / 1000} s.`;
const noRoute: Reason = (address) =>
  sentence`${address} cannot be reached: there is no connection to its server. Check your own connection.`;
const untrusted: Reason = (address) =>
  sentence`${address} cannot be reached: the certificate of its server is not from an authority that is trusted. Browsers refuse it too.`;
const selfSigned: Reason = (address) =>
  sentence`${address} cannot be reached: the certificate of its server is signed by the server itself. Browsers refuse it too.`;

/** Codes of Node and of its HTTP client, undici. */
const reasons = new Map<string, Reason>([
  ['ENOTFOUND', noServer],
  [
    'EAI_AGAIN',
    (address) =>
      sentence`${address} cannot be reached: the name of its server could not be looked up. Check your own connection and the spelling of the address.`,
  ],
  ['ECONNREFUSED', refused],
  ['ECONNRESET', broken],
  ['EPIPE', broken],
  ['UND_ERR_SOCKET', broken],
  ['ETIMEDOUT', silent],
  ['UND_ERR_CONNECT_TIMEOUT', silent],
  ['UND_ERR_HEADERS_TIMEOUT', silent],
  ['UND_ERR_BODY_TIMEOUT', silent],
  ['EHOSTUNREACH', noRoute],
  ['ENETUNREACH', noRoute],
  [
    'CERT_HAS_EXPIRED',
    (address) =>
      sentence`${address} cannot be reached: the certificate of its server has expired. Browsers refuse it too.`,
  ],
  [
    'ERR_TLS_CERT_ALTNAME_INVALID',
    (address) =>
      sentence`${address} cannot be reached: the certificate of its server is for another name. Browsers refuse it too.`,
  ],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', selfSigned],
  ['SELF_SIGNED_CERT_IN_CHAIN', untrusted],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', untrusted],
  ['UNABLE_TO_GET_ISSUER_CERT', untrusted],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', untrusted],
  [
    'CERT_NOT_YET_VALID',
    (address) =>
      sentence`${address} cannot be reached: the certificate of its server is not valid yet. Check the clock of this computer.`,
  ],
]);

/** Groups of codes. */
const families: readonly (readonly [RegExp, Reason])[] = [
  [
    /^(?:ERR_SSL_|EPROTO)/,
    (address) =>
      sentence`${address} cannot be reached: its server does not speak HTTPS there. The address may have to begin with http:// or have another port.`,
  ],
  [/^(?:CERT_|ERR_TLS_)/, untrusted],
  [
    /^HPE_/,
    (address) => sentence`${address} cannot be reached: its server does not answer in HTTP.`,
  ],
  [
    /^(?:Z_|ERR__ERROR_FORMAT|ERR_BROTLI)/,
    (address) =>
      sentence`${address} cannot be read: its server says that the file is compressed, but it is not, or it is damaged.`,
  ],
];

/** Why an address could not be fetched, in our words. */
export function networkReason(error: unknown, address: string): string {
  if (error instanceof Error && error.name === 'TimeoutError') return silent(address);
  for (const code of codesOf(error)) {
    const reason = reasons.get(code) ?? families.find(([family]) => family.test(code))?.[1];
    if (reason) return reason(address);
  }
  return sentence`${address} cannot be reached. Check the address, and whether a browser can open it.`;
}

/** Codes of an error and of its causes; of several addresses of a server, each fails for a reason of its own. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const parts = error instanceof AggregateError ? error.errors : [];
  return [...own, ...parts.flatMap(codesOf), ...codesOf(error.cause)];
}
