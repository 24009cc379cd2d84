import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findPassage } from '../../../src/language/sources/findPassage';
import { describePassage } from '../../../src/language/sources/describePassage';
import { foldText, toFolded, toSource } from '../../../src/language/sources/folding/foldedText';

const quoted = (text: string, words: string): string => {
  const start = text.lastIndexOf(words);
  return describePassage(text, { start, end: start + words.length });
};

const filler = 'Grain was weighed, carted and eaten; nobody wrote down by whom, and in the spring there was none. ';
const essay = `# Harvests

${filler}The harvest of 1958 was the best in memory. Steel came before grain.

${filler.toUpperCase()}The harvest of 1959 was poor — “very poor”, 100 % of the cadres said.`;

suite('describe passage', () => {
  const letter = 'The captains met. On the sea they resolved to burn them all at once, and it was done by night.';
  const oats = `The harvest ${'of wheat, of rye, of oats, of barley, of millet, '.repeat(3)}was brought in late.`;
  const taxes = 'The miller paid the harvest tax late. Nobody at court thanked the harvest guard for it.';
  const voyage = 'He went to sea. At dawn the others went to sea.';
  for (const [rule, text, words, fragment] of [
    ['words that occur once need no context', letter, 'they resolved to burn them all at', /^text=[^,]+at$/],
    ['one word, too', essay, 'memory', /^text=memory$/],
    ['words that occur twice get a word of context', taxes, 'the harvest', /^text=the%20harvest,-guard$/],
    ['from before, where that is shorter', voyage, 'went to sea', /^text=others-,went%20to%20sea$/],
    [
      '100 characters are quoted whole',
      `${filler}${'x'.repeat(48)} ${'y'.repeat(51)} end.`,
      / ?x+ y+/,
      /^text=x+%20y+$/,
    ],
    [
      'a longer passage by a few of its first and last words',
      `${filler}${oats} Then.`,
      oats,
      /^text=.{48,90},.{48,90}$/,
    ],
  ] as const) {
    test(rule, () => {
      const quotation = typeof words === 'string' ? words : (words.exec(text)?.[0].trim() ?? '');
      const start = text.lastIndexOf(quotation);
      const span = { start, end: start + quotation.length };
      const found = describePassage(text, span);
      assert.match(found, fragment);
      assert.deepEqual(findPassage(text, found).span, span);
    });
  }

  test('a word of the quotation may be changed: the passage is found after edits', () => {
    const words = 'The clerk sent four carts of salt to the coast, and three of them came back empty';
    const text = `${filler}\n\nThat spring ${words}.\n\n${filler}`;
    const found = findPassage(text.replace('came back', 'came quite back'), quoted(text, words));
    assert.equal(found.status, 'fuzzy');
  });

  test('a long passage is named by its first and last words', () => {
    const sentences = Array.from({ length: 12 }, (_, n) => `Village ${n * n} gave up ${n * 37} pots for steel.`).join(
      ' ',
    );
    const fragment = quoted(`Before. ${sentences} After.`, sentences);
    assert.match(fragment, /^text=[^,]+,[^,]+$/);
    assert.ok(fragment.length < 200);
  });

  test('the last words of a range occur nowhere else, or it would reach there once they are edited', () => {
    const passage =
      'In 1101 a bishop was chosen, the barley failed, and after long delays and much rain the king kept Christmas at York.';
    const text = `${passage} The next year was better. After long delays and much rain the king kept Christmas at York.`;
    const fragment = describePassage(text, { start: 0, end: passage.length });
    assert.deepEqual(findPassage(text, fragment).span, { start: 0, end: passage.length });
    const { span } = findPassage(text.replace('Christmas at York. The', 'Easter in Ely. The'), fragment);
    assert.ok(!span || span.end <= passage.length);
  });

  test('a repetitive text gets a long fragment, or none if it would be too long', () => {
    const text = 'The granaries were full. '.repeat(400);
    const span = { start: 5000, end: 5024 };
    const fragment = describePassage(text, span);
    assert.ok(fragment.length > 4000);
    assert.deepEqual(findPassage(text, fragment).span, span);
    assert.equal(describePassage(text, span, 4000), '');
    assert.equal(describePassage(text, span, fragment.length), fragment);
  });

  test('white space has no fragment', () => {
    assert.equal(describePassage('a \n b', { start: 1, end: 4 }), '');
    assert.equal(findPassage('a \n b', '').status, 'orphan');
  });

  test('white space and markup at the ends are left out', () => {
    const text = 'One. \n\n **Two** \n\n Three.';
    const { status, span } = findPassage(text, describePassage(text, { start: 4, end: 17 }));
    assert.deepEqual([status, span && text.slice(span.start, span.end)], ['exact', 'Two']);
  });
});

/** Letters and signs that have a meaning in a fragment, in Markdown, in Unicode or for word boundaries. */
const sign = fc.constantFrom(
  ...Array.from('aabB 1-,&%#=:~*_[](){}<>|\\/.+!?\'"^`'),
  ...['’', '“', '—', '\n', '\r\n', '\n\n', ' ', '\t', '\u00a0', '\u3000', '\u00ad', '\u200b', '\ufffd'],
  ...[
    'é',
    'e\u0301',
    '\u0301',
    'ß',
    'İ',
    '大',
    '跃进',
    'か',
    'ก',
    'שלום',
    'مرحبا',
    '\u200f',
    '😀',
    '👩‍🌾',
    '𠀀',
    '\ud83d',
    '\ude00',
    '\u200d',
    '\u2060',
    '\ufeff',
    '%2C',
    '%E0',
    '-,',
    ',-',
    '–',
  ],
);
const texts = fc.oneof(
  fc.array(sign, { maxLength: 60 }).map((signs) => signs.join('')),
  fc.array(sign, { maxLength: 8 }).map((signs) => signs.join('').repeat(40)),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.lorem({ maxCount: 12, mode: 'sentences' }), { maxLength: 3 }).map((parts) => parts.join('\r\n\r\n')),
);

/** Patterns that each must match some of the texts. */
const kinds: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['surrogate pairs', /[\ud800-\udbff][\udc00-\udfff]/],
  ['half a pair', /[\ud800-\udbff](?![\udc00-\udfff])/],
  ['combining marks', /\p{L}\p{M}/u],
  ['ideographs', /\p{sc=Han}/u],
  ['letters from right to left', /[\p{sc=Hebr}\p{sc=Arab}]/u],
  ['CRLF', /\r\n/],
  ['zero width', /\u200b|\u200d|\u2060|\ufeff/],
  ['what looks percent-encoded', /%[0-9A-F]{2}/],
  ['dashes', /[-–—]/],
  ['commas', /,/],
  ['a comma beside a dash', /-,|,-/],
];

suite('the texts of the properties', () => {
  const sample = fc.sample(texts, { numRuns: 400, seed: 1957 });
  for (const [name, pattern] of kinds) {
    test(`hold ${name}`, () => assert.ok(sample.filter((text) => pattern.test(text)).length >= 5));
  }
});

/** `CASES=50000` tries this many, different ones each time. */
const runs = (few: number, seed: number): fc.Parameters<unknown> => {
  const many = Number(process.env['CASES'] ?? 0);
  return many > 0 ? { numRuns: many } : { numRuns: few, seed };
};

suite('describe and find are an inverse pair', () => {
  test('for every span of every text', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const folded = foldText(text);
        const inner = toFolded(folded, { start, end });
        const fragment = describePassage(folded, { start, end });
        if (inner.start === inner.end) return assert.equal(fragment, '');
        const { status, span, score } = findPassage(folded, fragment);
        assert.deepEqual({ status, span, score }, { status: 'exact', span: toSource(folded, inner), score: 1 });
      }),
      runs(80, 1958),
    );
  });

  test('at the exact offsets if the ends are letters', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'ab', ' ', '大', 'é', ', '), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (signs, a, b) => {
        const text = signs.join('');
        const [start, end] = [a % text.length, (b % text.length) + 1];
        fc.pre(start < end && /^\p{L}(?:.*\p{L})?$/u.test(text.slice(start, end)));
        assert.deepEqual(findPassage(text, describePassage(text, { start, end })).span, { start, end });
      }),
      runs(200, 1959),
    );
  });

  test('and no fragment throws', () => {
    fc.assert(
      fc.property(texts, fc.oneof(fc.string({ unit: 'binary' }), texts), (text, fragment) => {
        const { status, span, score } = findPassage(text, `text=${fragment}`);
        assert.equal(span !== undefined, ['exact', 'moved', 'fuzzy'].includes(status));
        assert.ok(score >= 0 && score <= 1);
      }),
      runs(200, 1960),
    );
  });
});
