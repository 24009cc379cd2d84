import assert from 'node:assert/strict';
import { sentencesOf } from '../../../src/language/text/sentences';

suite('sentences', () => {
  const cases: string[][] = [
    ['It began in 1958.', 'It ended in 1962.'],
    ['Dr. Li met Mr. Chen in Oct. 1958.', 'They spoke.'],
    ['“It failed.”', 'Nobody said so.'],
    ['By c. 1450 the walls stood.', 'J. S. Mill knew it.'],
    ['It rose by 1957.[1]', 'Then it fell.'],
    ['Who knew?', 'Everyone!', 'No one…'],
    ['1958年大跃进开始。', '1962年结束。'],
    ['It cost 1.5 million; nobody asked why.'],
    ['He left in 44 BC.', 'She stayed.'],
  ];

  for (const sentences of cases) {
    test(sentences.join(' | '), () => {
      const text = sentences.join(' ').replace('。 ', '。');
      const found = sentencesOf(text, { start: 0, end: text.length });
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        sentences,
      );
    });
  }
});
