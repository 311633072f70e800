import type { Finding, PolicyChange, Remedy } from './finding.js';

/** A violation of the page's Content-Security-Policy that the browser has reported while the doctor listened. */
export type Violation = Pick<
  SecurityPolicyViolationEvent,
  'blockedURI' | 'effectiveDirective' | 'originalPolicy' | 'sample' | 'disposition'
>;

/** Milliseconds after which a violation has been reported, which happens in a task of its own. */
const reporting = 100;

/** Collects violations while something is tried. Policies that only report are ignored, because they stop nothing. */
export async function violationsDuring(attempt: () => unknown): Promise<readonly Violation[]> {
  const found: Violation[] = [];
  const listener = (event: SecurityPolicyViolationEvent): void => {
    if (event.disposition === 'enforce') found.push(event);
  };
  document.addEventListener('securitypolicyviolation', listener);
  try {
    await attempt();
    await new Promise((resolve) => void setTimeout(resolve, reporting));
  } finally {
    document.removeEventListener('securitypolicyviolation', listener);
  }
  return found;
}

/** A policy in which a directive also allows a source. Without the directive, what `default-src` allows is copied. */
export function allowing(policy: string, directive: string, source: string): string {
  const parts = policy
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  const named = (name: string): number =>
    parts.findIndex((part) => part.split(/\s+/)[0]?.toLowerCase() === name);
  // `script-src-elem` is not in the policy if `script-src` decides.
  const names = [directive, directive.replace(/-(?:elem|attr)$/, '')];
  const at = names.map(named).find((index) => index >= 0) ?? -1;
  const inherited = parts[named('default-src')]?.split(/\s+/).slice(1) ?? [];
  const [name = directive, ...sources] = parts[at]?.split(/\s+/) ?? [
    names.at(-1) ?? directive,
    ...inherited,
  ];
  // These would end the source or the policy.
  const encoded = source.replaceAll(';', '%3B').replaceAll(',', '%2C');
  const changed = [name, ...sources.filter((each) => each !== "'none'"), encoded].join(' ');
  if (at < 0) parts.push(changed);
  else parts[at] = changed;
  return parts.join('; ');
}

/** A remedy in which a policy also allows a source. A nonce is another one in each response, so it is not copied. */
export function policyRemedy(policy: string, directive: string, source: string): Remedy {
  return remedyOf({ policy, sources: [[directive, source]] });
}

function remedyOf(change: PolicyChange): Remedy {
  const { policy, sources } = change;
  const withoutNonce = (text: string): string => text.replace(/'nonce-[^']*'/g, "'nonce-…'");
  const instead = withoutNonce(policy);
  const note = instead === policy ? '' : ', with the nonce of each response in place of “…”,';
  const changed = sources.reduce(
    (before, [name, source]) => allowing(before, name, source),
    policy,
  );
  return {
    where: `Change the Content-Security-Policy (a header, or a <meta>)${note} to`,
    instead,
    code: withoutNonce(changed),
    policy: change,
  };
}

/** Findings in which each corrected policy allows what all findings need, so that it is changed once. */
export function withAllSources(found: readonly Finding[]): readonly Finding[] {
  const needed = new Map<string, (readonly [directive: string, source: string])[]>();
  for (const { remedy } of found) {
    if (!remedy?.policy) continue;
    const { policy, sources } = remedy.policy;
    const all = needed.get(policy) ?? [];
    needed.set(policy, all);
    for (const each of sources)
      if (!all.some((other) => other.join() === each.join())) all.push(each);
  }
  return found.map((each) => {
    const { policy } = each.remedy?.policy ?? {};
    const sources = policy !== undefined && needed.get(policy);
    return sources ? { ...each, remedy: remedyOf({ policy, sources }) } : each;
  });
}

/** What to do if a policy allows an address, but not where it leads. */
export function redirected(directive: string, address: string): string {
  return `The Content-Security-Policy of this page allows ${address}, but not the address to which it redirects. Open it in a new tab, and allow the address that you come to (${directive}), or write that one in place of this one.`;
}

/** Whether a directive, or `default-src` in its place, allows an address by its host, its scheme or `'self'`. */
export function allows(policy: string, directive: string, address: string): boolean {
  const directives = policy.split(';').map((part) => part.trim().split(/\s+/));
  const sources =
    directives.find(([name]) => name?.toLowerCase() === directive) ??
    directives.find(([name]) => name?.toLowerCase() === 'default-src');
  const url = new URL(address);
  return (sources?.slice(1) ?? []).some((source) => matches(source, url));
}

/** `https://*.example:443/a/`: a scheme, a host, a port and a path. */
const expression = /^(?:([a-z][a-z\d+.-]*):\/\/)?([^/:]+)(?::(\*|\d+))?(\/.*)?$/i;

/** Whether a source of a policy allows an address: https://www.w3.org/TR/CSP3/#match-url-to-source-expression */
function matches(source: string, url: URL): boolean {
  const { protocol, hostname, port, pathname } = url;
  const page = new URL(location.href);
  if (source === '*') return /^https?:$/.test(protocol) || protocol === page.protocol;
  if (source.endsWith(':')) return hasScheme(protocol, source.toLowerCase());
  if (source.toLowerCase() === "'self'") {
    const isSameHost = hostname === page.hostname && isUpgrade(protocol, page.protocol);
    return url.origin === page.origin || (isSameHost && !port && !page.port);
  }
  const [, scheme, host = '', wanted = '', path = ''] = expression.exec(source) ?? [];
  const named = host.toLowerCase();
  const right = decoded(path);
  const is = decoded(pathname);
  return (
    hasScheme(protocol, scheme ? `${scheme.toLowerCase()}:` : page.protocol) &&
    (named.startsWith('*.')
      ? hostname.endsWith(named.slice(1))
      : named === '*' || named === hostname) &&
    (wanted === '*' ||
      wanted === port ||
      (!port && (defaultPorts[protocol] ?? []).includes(wanted))) &&
    (right.endsWith('/') ? is.startsWith(right) : !right || is === right)
  );
}

/** What a source may name if the address has no port. A source for http: is also one for https:. */
const defaultPorts: Readonly<Record<string, readonly string[]>> = {
  'http:': ['80'],
  'https:': ['443', '80'],
};

function hasScheme(protocol: string, wanted: string): boolean {
  return protocol === wanted || isUpgrade(protocol, wanted);
}

function isUpgrade(protocol: string, wanted: string): boolean {
  return protocol === 'https:' && wanted === 'http:';
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
