import { expect, fixture, html } from '@open-wc/testing';
import { searchControlsFile } from '../../../src/elements/later-files.js';
import type { PracticeCard } from '../../../src/index.js';
import { cardsOf, listOf, part } from '../../fixtures/elements.js';
import { faultsOf } from '../../fixtures/faults.js';
import { feedOf, item } from '../../fixtures/feed.js';
import { consoleWarnings } from '../../fixtures/server.js';
import { waitUntil } from '../../fixtures/wait.js';

const sections = { sections: [{ heading: 'Purpose', text: 'To meet.' }] };
const mail = 'mailto:ic@city.example?subject=Mistake in {id}&body={title}%0A{language} {page}';

consoleWarnings();

async function cardOf(
  changes: Record<string, unknown>,
  address: unknown = mail,
  properties: Partial<PracticeCard> = {},
): Promise<PracticeCard> {
  const feed = feedOf([item('a', changes)], { _practices: { report_url: address } });
  const card = await fixture<PracticeCard>(html`<practice-card></practice-card>`);
  Object.assign(card, { feed, practiceId: 'a', ...properties });
  await waitUntil(() => part(card, 'card'));
  // The link is in a file that cards load when they have rendered.
  await searchControlsFile.load();
  await card.updateComplete;
  return card;
}

const linkOf = (card: Element): HTMLAnchorElement | null => part<HTMLAnchorElement>(card, 'report');

describe('the link for reporting a mistake', () => {
  it('is in the part of a card that unfolds, and named with its title', async () => {
    const card = await cardOf({ ...sections, title: 'Meals' });
    const link = linkOf(card);
    expect(link?.closest('details')?.part.contains('details')).to.equal(true);
    expect(link?.textContent).to.equal('Report a mistake');
    expect(link?.ariaLabel).to.equal('Report a mistake: Meals');
    expect(await faultsOf(card)).to.deep.equal([]);
  });

  it('is at the end of a card that has nothing to unfold', async () => {
    const link = linkOf(await cardOf({}));
    expect(link?.closest('details') === null).to.equal(true);
    expect(link?.checkVisibility()).to.equal(true);
  });

  it('is absent if the feed has no address for reports, or one that cannot be used', async () => {
    for (const address of [null, 'javascript:alert(1)', 'http://city.example/{id}', '//x', 7])
      expect(linkOf(await cardOf({}, address))?.href, String(address)).to.equal(undefined);
  });

  it('names the practice, its language and the page, without its hash', async () => {
    const former = location.href;
    history.replaceState(history.state, '', '#a hash');
    const link = linkOf(await cardOf({ title: 'Meals', language: 'en' }));
    history.replaceState(history.state, '', former);
    const { protocol, pathname, searchParams } = new URL(link?.href ?? '');
    expect([protocol, pathname]).to.deep.equal(['mailto:', 'ic@city.example']);
    expect(searchParams.get('subject')).to.equal('Mistake in a');
    expect(searchParams.get('body')).to.equal(`Meals\nen ${former.replace(/#.*/, '')}`);
  });

  it('names the address of the card where it has one', async () => {
    const permalink = 'https://city.example/?a=1&p-practice=a';
    const card = await cardOf({}, 'https://city.example/report?page={page}&id={id}', { permalink });
    expect(linkOf(card)?.href).to.equal(
      'https://city.example/report?page=https%3A%2F%2Fcity.example%2F%3Fa%3D1%26p-practice%3Da&id=a',
    );
  });

  it('lets no title or id add a header, a parameter or a line', async () => {
    const evil = [
      'Meals&cc=evil@evil.example',
      'Meals\r\nBcc: evil@evil.example',
      'Meals%0D%0ABcc: evil@evil.example',
      '?to=evil@evil.example#',
      '100 % "quoted" <b>\'bold\'</b> +plus+ {id} {title}',
      '\u202Eevil\u0000 \uD800',
      '"><script>alert(1)</script>',
      'x'.repeat(10_000),
    ];
    for (const text of evil) {
      const [listed] = cardsOf(
        await listOf(
          feedOf([item('a', { id: text, title: text })], {
            _practices: { report_url: 'mailto:ic@city.example?subject={id}&body={title}' },
          }),
        ),
      );
      const link = listed && linkOf(listed);
      const { pathname, search, hash, searchParams } = new URL(link?.href ?? '');
      expect([pathname, hash]).to.deep.equal(['ic@city.example', '']);
      expect([...searchParams.keys()]).to.deep.equal(['subject', 'body']);
      expect(search).to.not.match(/%0[AD]|\s/i);
      const shown = listed?.querySelector('[slot="title"]')?.textContent;
      expect(searchParams.get('body')).to.equal(shown);
      expect(search).to.not.include('+');
    }
  });

  it('has the title in the language that the visitor reads', async () => {
    const feed = feedOf(
      [item('a', { title: 'Meals', translations: { fr: { title: 'Des repas' } } })],
      { _practices: { report_url: 'https://city.example/?t={title}&l={language}' } },
    );
    const page = await fixture<HTMLElement>(
      html`<div lang="fr"><practice-card .feed=${feed} practice-id="a"></practice-card></div>`,
    );
    const card = page.querySelector('practice-card');
    await waitUntil(() => card && part(card, 'card'));
    expect(card && linkOf(card)?.search).to.equal('?t=Des%20repas&l=fr');
  });

  it('is hidden in compact cards, which show title, place and period only', async () => {
    const card = await cardOf({}, mail, { layout: 'compact' });
    expect(linkOf(card)?.checkVisibility()).to.equal(false);
  });
});
