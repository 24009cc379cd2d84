import { readings } from '../../../reading';

type Row = readonly [text: string, ...expected: string[]];

suite('how a sentence leans on a date', () => {
  suite('by the words before it', () => {
    const rows: readonly (readonly [words: string, relation: string])[] = [
      ['before', 'before'],
      ['prior to', 'before'],
      ['earlier than', 'undefined'],
      ['after', 'after'],
      ['following', 'after'],
      ['later than', 'after'],
      ['by', 'by'],
      ['since', 'since'],
      ['until', 'until'],
      ['till', 'until'],
      ['up to', 'until'],
      ['no later than', 'by'],
      ['not after', 'by'],
      ['never before', 'since'],
      ['not before', 'since'],
      ['no earlier than', 'since'],
      ['not until', ''],
      ['before the', 'before'],
      ['until approximately', 'until'],
      ['until approx.', 'until'],
    ];
    readings(
      rows
        .filter(([, relation]) => relation !== 'undefined')
        .map(([words, relation]): Row => {
          const sign = words.includes('approx') ? '~' : '';
          return [`it came ${words} 1512, they say`, `1512 = 1512${sign} ${relation}`.trim()];
        }),
    );
    readings([['it came since about the 1512 war', '1512 = 1512~ since']]);
  });
  suite('by the words behind it', () => {
    readings([
      ...['onward', 'onwards', 'and after', 'or later', 'to unknown', 'until unknown'].map((words): Row => [
        `from 1930 ${words}.`,
        '1930 = 1930 since',
      ]),
      ...['and earlier', 'or before'].map((words): Row => [`in 1930 ${words}.`, '1930 = 1930 until']),
      ['in 1930 or before that', '1930 = 1930'],
      ['unknown to 1984', '1984 = 1984 until'],
      ['(? to 1984)', '1984 = 1984 until'],
      ['he came to 1984', '1984 = 1984'],
    ]);
  });
});
