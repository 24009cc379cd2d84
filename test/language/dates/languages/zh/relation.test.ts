import { readings } from '../../reading';

type Row = readonly [text: string, ...expected: string[]];

suite('how a Chinese date stands to what is told', () => {
  const words: readonly (readonly [words: string, relation: string])[] = [
    ['前', 'before'],
    ['以前', 'before'],
    ['之前', 'before'],
    ['来', 'since'],
    ['來', 'since'],
    ['以来', 'since'],
    ['之來', 'since'],
    ['起', 'since'],
    ['后', 'after'],
    ['後', 'after'],
    ['以后', 'after'],
    ['之後', 'after'],
    ['前后', ''],
    ['后期', ''],
    ['後半', ''],
    ['前面', ''],
    ['里', ''],
  ];
  readings(
    words.map(([word, relation]): Row => [`1958年5月1日${word}，`, `1958年5月1日 = 1958-05-01 ${relation}`.trim()]),
  );
});
