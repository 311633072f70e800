import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { choiceGroup } from '../../demo/builder/choice-group.js';
import { chosenIn, type Choice } from '../../demo/builder/choices.js';
import { formParams } from '../../demo/builder/form.js';
import { parseFeed } from '../../src/index.js';
import { feedOf, item } from '../fixtures/feed.js';

const cities: readonly Choice[] = Array.from({ length: 12 }, (_, i) => [`c${i}`, `Cité ${i}`]);

function group(choices: readonly Choice[], chosen: readonly string[]): Promise<HTMLFormElement> {
  return fixture(
    html`<form>${choiceGroup({ name: 'topic', label: 'Topics', choices, chosen })}</form>`,
  );
}

function shown(form: HTMLFormElement): (string | undefined)[] {
  return Array.from(form.querySelectorAll<HTMLElement>('.choices label:not([hidden])'), (label) =>
    label.textContent.trim(),
  );
}

describe('a group of choices in the builder', () => {
  it('says in its summary what is chosen, and gives it to the form', async () => {
    const form = await group(cities.slice(0, 3), ['c2', 'c0']);
    expect(form.querySelector('summary')?.textContent).to.equal('Topics: Cité 0, Cité 2');
    expect(formParams(form).get('topic')).to.equal('c0,c2');
    const empty = await group(cities, []);
    expect(empty.querySelector('summary')?.textContent).to.equal('Topics: all');
    expect(formParams(empty).get('topic')).to.equal('');
  });

  it('shows a value that the feed does not have, and keeps it', async () => {
    const form = await group(cities, ['nonsense']);
    expect(shown(form)[0]).to.equal('nonsense (not in the feed)');
    expect(formParams(form).get('topic')).to.equal('nonsense');
  });

  it('has a field that narrows 12 and more; what is chosen stays', async () => {
    expect((await group(cities.slice(0, 11), [])).querySelector('[type=search]')).to.equal(null);
    const form = await group(cities, ['c3']);
    const field = form.querySelector<HTMLInputElement>('[type=search]');
    if (!field) throw new Error('There is no field.');
    field.value = 'CITE 11';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(shown(form)).to.deep.equal(['Cité 3', 'Cité 11']);
    expect(form.querySelector('output')?.value).to.equal('2 of 12');
    expect(formParams(form).has('')).to.equal(false);
  });
});

describe('the values of an attribute', () => {
  const feed = parseFeed(feedOf([item('one', { tags: ['housing-and-urban-planning', 'roma'] })]));

  it('are those of the choices, in whatever spelling they are written', () => {
    expect(chosenIn('Housing and urban planning, ROMA, nonsense', 'topic', feed)).to.deep.equal([
      'housing-and-urban-planning',
      'roma',
      'nonsense',
    ]);
    expect(chosenIn('Norge', 'country', feed)).to.deep.equal(['NO']);
  });
});
