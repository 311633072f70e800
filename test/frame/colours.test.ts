import { expect } from '@open-wc/testing';
import { plainColour, setColours } from '../../src/frame/colours.js';
import { consoleWarnings } from '../fixtures/server.js';

describe('the colours of a frame', () => {
  const warnings = consoleWarnings();

  it('are names, hexadecimal numbers, and functions', () => {
    expect(plainColour('rebeccapurple')).to.equal('rebeccapurple');
    expect(plainColour('LinkText')).to.equal('LinkText');
    expect(plainColour('currentColor')).to.equal('currentColor');
    expect(plainColour('#07C')).to.equal('#0077cc');
    expect(plainColour('rgb(0 119 204)')).to.equal('#0077cc');
    expect(plainColour('hsl(205deg 100% 40%)')).to.equal('#0077cc');
    expect(plainColour('transparent')).to.equal('transparent');
    for (const text of ['#0008', 'hwb(90 10% 10%)', 'lab(50% 40 59)', 'oklch(60% 0.15 50)']) {
      expect(plainColour(text), text).to.match(
        /^(?:#[\da-f]{6}|(?:rgba|color|lab|oklch)\([^()]*\))$/,
      );
    }
  });

  for (const text of [
    'var(--x, url(https://evil.example/x.png))',
    'var(--x, red)',
    'env(none, url(https://evil.example/x.png))',
    'env(none, red)',
    'if(else: url(https://evil.example/x.png))',
    'if(else: red)',
    'attr(x type(<color>), red)',
    'image-set("https://evil.example/x.png" 1x)',
    'url(https://evil.example/x.png)',
    'paint(x)',
    '--custom(red)',
    'v\\61r(--x, url(//evil.example))',
    'light-dark(red, blue)',
    'color-mix(in srgb, currentColor, red)',
    'inherit',
    'initial',
    'red; background: url(//evil.example)',
    'red !important',
    'red /**/ url(x)',
    'rgb(var(--x, 1) 2 3)',
  ])
    it(`are not ${text}`, () => {
      const root = document.createElement('div');
      setColours(new URLSearchParams({ surface: text }), root);
      expect(root.style.cssText).to.equal('');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('surface=').and.to.contain('is not a plain colour');
    });

  it('are reported without control characters and in short', () => {
    setColours(
      new URLSearchParams({ tint: `\u001b[2J\u202e${'x'.repeat(500)}` }),
      document.createElement('div'),
    );
    expect(warnings[0]).to.match(/^[\x20-\x7e…]{0,220}$/);
  });
});
