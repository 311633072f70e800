import { after, before, describe, it } from 'node:test';
import { DemoSite } from './demo-site.js';
import { walkByKeyboard } from './keyboard-walk.js';

describe('with nothing but a keyboard', () => {
  const site = new DemoSite();
  before(() => site.open());
  after(() => site.close());

  it('one comes from the field to a filter, to a practice, to more of them, and back', () =>
    walkByKeyboard(site));
});
