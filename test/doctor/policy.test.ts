import { expect } from '@open-wc/testing';
import { finding } from '../../src/doctor/finding.js';
import { allowing, allows, policyRemedy, withAllSources } from '../../src/doctor/policy.js';

describe('a policy that allows one more source', () => {
  it('has it in the directive', () => {
    expect(allowing("connect-src 'self'", 'connect-src', 'https://a.example')).to.equal(
      "connect-src 'self' https://a.example",
    );
  });

  it("does not keep 'none', which may not stand beside others", () => {
    expect(allowing("img-src 'none'; base-uri 'self'", 'img-src', 'https://a.example')).to.equal(
      "img-src https://a.example; base-uri 'self'",
    );
  });

  it('keeps what default-src allows if the directive is missing', () => {
    expect(allowing("default-src 'self' data:", 'connect-src', 'https://a.example')).to.equal(
      "default-src 'self' data:; connect-src 'self' data: https://a.example",
    );
  });

  it('changes script-src where a violation names script-src-elem', () => {
    expect(allowing("script-src 'self'", 'script-src-elem', 'https://a.example/')).to.equal(
      "script-src 'self' https://a.example/",
    );
  });
});

describe('a policy in a remedy', () => {
  it('has no nonce of this response', () => {
    const { instead, code, where } = policyRemedy(
      "script-src 'nonce-abc'",
      'img-src',
      'https://a.example',
    );
    expect(instead).to.equal("script-src 'nonce-…'");
    expect(code).to.equal("script-src 'nonce-…'; img-src https://a.example");
    expect(where).to.include('nonce');
  });

  it('has no sign that ends a source', () => {
    expect(allowing("connect-src 'self'", 'connect-src', 'https://a.example/b;c,d.json')).to.equal(
      "connect-src 'self' https://a.example/b%3Bc%2Cd.json",
    );
  });

  it('allows what all findings need', () => {
    const found = [
      ['connect-src', 'https://a.example/a.json'],
      ['connect-src', 'https://a.example/b.json'],
      ['img-src', 'https://a.example'],
    ].map(([directive = '', source = '']) =>
      finding('a', 'wrong', 'A', 'B', {
        remedy: policyRemedy("default-src 'self'", directive, source),
      }),
    );
    const codes = withAllSources(found).map(({ remedy }) => remedy?.code);
    const all =
      "default-src 'self'; connect-src 'self' https://a.example/a.json https://a.example/b.json; img-src 'self' https://a.example";
    expect(codes).to.deep.equal([all, all, all]);
  });
});

describe('an address that a policy allows', () => {
  for (const [policy, isAllowed] of [
    ['connect-src https://a.example', true],
    ['connect-src a.example', true],
    ['connect-src *.example', true],
    ['default-src https:', true],
    ['connect-src https://a.example/b/', true],
    ['connect-src https://a.example/b/c%3Bd.json', true],
    ['connect-src https://a.example/b', false],
    ["default-src *; connect-src 'self'", false],
    // A source for http: is also one for https:.
    ['connect-src http://a.example', true],
    ["connect-src 'none'", false],
    ['Connect-Src HTTPS://A.Example/b/', true],
    ['connect-src HTTPS:', true],
    ['connect-src a.example:443', true],
    ['connect-src *:443', true],
    ['connect-src https://*', true],
    ['connect-src *:8443', false],
    ['connect-src *.example:*', true],
    ['connect-src a.example:8443', false],
    ['connect-src a.example/B/', false],
    ['connect-src wss://a.example', false],
    ['connect-src *.a.example', false],
  ] as const)
    it(`is known: ${policy}`, () => {
      expect(allows(policy, 'connect-src', 'https://a.example/b/c;d.json')).to.equal(isAllowed);
    });

  it('has the port that the source has', () => {
    const address = 'https://a.example:8443/b.json';
    for (const source of ['a.example:8443', 'a.example:*'])
      expect(allows(`connect-src ${source}`, 'connect-src', address), source).to.equal(true);
    for (const source of ['a.example', 'a.example:443'])
      expect(allows(`connect-src ${source}`, 'connect-src', address), source).to.equal(false);
  });

  it("is of the page's origin", () => {
    const address = new URL('/a.json', location.href).href;
    expect(allows("connect-src 'SELF'", 'connect-src', address)).to.equal(true);
    expect(allows("connect-src 'self'", 'connect-src', 'https://a.example/a.json')).to.equal(false);
  });
});
