import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withBuiltInTopics } from '../../../src/tool/places/built-in.js';
import { readTopicCell, topicDoubts } from '../../../src/tool/rows/topic-cell.js';

const doubts = topicDoubts(withBuiltInTopics());
const read = (cell: string) => readTopicCell(cell, doubts);

describe('a cell with topics', () => {
  it('is read by slugs and by names in any language', () => {
    assert.deepEqual(read('education; Roma ;Réfugiés;Освіта'), {
      topics: ['education', 'roma', 'refugees'],
      doubts: [],
    });
  });

  it('is split at other separators where all its parts are topics', () => {
    for (const cell of [
      'education, roma',
      'Education/Roma',
      'Education & Roma',
      'education and roma',
    ]) {
      assert.deepEqual(read(cell), { topics: ['education', 'roma'], doubts: [] }, cell);
    }
    assert.deepEqual(
      read('Culture, leisure and heritage, Education, Security, justice and safety').topics,
      ['culture-leisure-and-heritage', 'education', 'security-justice-and-safety'],
    );
  });

  it('stays whole where a part is not a topic, and the mend is named', () => {
    const { topics, doubts: found } = read('education, cats');
    assert.deepEqual(topics, ['education, cats']);
    assert.match(found[0]?.message ?? '', /"education; cats"\.$/);
  });

  it('is reported with the topic that may be meant', () => {
    for (const [cell, slug] of [
      ['Educaton', 'education'],
      ['Bildnug', 'education'],
      ['refugee', 'refugees'],
      ['Housing', 'housing-and-urban-planning'],
      ['Santé', 'health-social-care-and-family-support'],
    ] as const) {
      const { topics, doubts: found } = read(cell);
      assert.deepEqual(topics, [cell]);
      assert.match(found[0]?.message ?? '', new RegExp(`Did you mean "${slug}"\\?$`), cell);
    }
  });

  it('is reported as it stands if no topic is similar', () => {
    assert.match(read('Sport').doubts[0]?.message ?? '', /It is shown as it is\.$/);
  });
});
