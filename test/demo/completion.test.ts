import { expect } from '@open-wc/testing';
import { completions } from '../../demo/builder/completion.js';

const choices = [
  ['Lisbon', 'Lisbon, Portugal'],
  ['Oslo', 'Oslo, Norway'],
  ['Salisbury, Australia', 'Salisbury, Australia'],
] as const;
const offered = (typed: string): string[] => completions(choices, typed).map(([value]) => value);

describe('the cities that are offered', () => {
  it('are all of them for the first name', () => {
    expect(offered('Li')).to.deep.equal(['Lisbon', 'Oslo', 'Salisbury, Australia']);
  });

  it('follow the names before the last comma, without those that are there', () => {
    expect(offered('oslo ,  Li')).to.deep.equal([
      'oslo, Lisbon',
      'oslo, Salisbury, Australia',
      'Salisbury, Australia',
    ]);
  });

  it('include one with a comma of which the first part is typed', () => {
    expect(offered('Oslo, Salisbury, ')).to.include('Oslo, Salisbury, Australia');
  });
});
