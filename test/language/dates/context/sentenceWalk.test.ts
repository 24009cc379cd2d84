import * as assert from 'node:assert/strict';
import { noCues, type SentenceContext } from '../../../../src/language/dates/context/cues';
import { SentenceWalk } from '../../../../src/language/dates/context/sentenceWalk';
import type { Passage } from '../../../../src/language/types';
import { findDates } from '../reading';

const paragraph = (text: string, kind: Passage['kind'] = 'paragraph'): Passage => ({
  start: 0,
  end: text.length,
  kind,
});

/** The role of each date of a text in its sentence. */
function walk(text: string, passages: readonly Passage[] = [paragraph(text)]): SentenceContext[] {
  const prose = { mask: text, passages: [...passages] };
  const sentences = new SentenceWalk(prose, noCues);
  return findDates(prose).map((mention) => sentences.next(mention));
}

const last = (text: string): SentenceContext => walk(text).at(-1)!;

suite('where a sentence ends', () => {
  for (const text of [
    'It was so in 1957. In 1958',
    'They came. In 1958',
    'They came! In 1958',
    'Did they? In 1958',
    'They came.” In 1958',
    'They came.) “In 1958',
    'They came.[1][2] In 1958',
    'They came. 1958',
    'Up to 90%. In 1958',
    'So did the PLA. In 1958',
    'So did José. In 1958',
    'They came (late). In 1958',
  ]) {
    test(`before the date: ${text}`, () => assert.ok(text.length > 0 && !last(text).clause.includes('.')));
  }
  for (const text of [
    'So said J. Smith in 1958',
    'It was 4.2 in 1958',
    'So said Smith et al., in 1958',
    'It came to c. fifty in 1958',
    'So said an etc. in 1958',
    'In the U.S. Navy, in 1958',
    'Was it so?, he asked in 1958',
  ]) {
    test(`not before the date: ${text}`, () => assert.equal(last(text).clause, text.replace(/1958$/, '')));
  }
});

suite('the role of a date in its sentence', () => {
  test('in a new sentence if one has ended since the previous date', () => {
    const found = walk('In 1957 they met. In 1958 and 1959 they wrote.');
    assert.deepEqual(
      found.map(({ inNewSentence }) => inNewSentence),
      [true, true, false],
    );
  });

  test('first in its paragraph; or the first with a year', () => {
    const found = walk('In June they met, and in July. In 1958 they wrote. In 1959 they left.');
    assert.deepEqual(
      found.map(({ isFirst }) => isFirst),
      [true, false, false, false],
    );
    assert.deepEqual(
      found.map(({ opensParagraph }) => opensParagraph),
      [true, true, true, false],
    );
  });

  for (const [text, isAside] of [
    ['They met (in 1958).', true],
    ['They met [in 1958].', true],
    ['They met (as (some) say) in 1958.', false],
    ['They met (as (some say in 1958)).', true],
    ['They met) and (in 1958).', true],
  ] as const) {
    test(`${isAside ? 'in' : 'outside'} brackets: ${text}`, () => assert.equal(last(text).isAside, isAside));
  }

  for (const [kind, isAside] of [
    ['paragraph', false],
    ['footnote', true],
    ['cell', true],
    ['heading', false],
  ] as const) {
    test(`in a ${kind}: ${isAside ? 'an aside' : 'the text itself'}`, () => {
      const text = 'They met in 1958.';
      assert.equal(walk(text, [paragraph(text, kind)])[0]?.isAside, isAside);
    });
  }

  test('a passage begins a sentence and a paragraph', () => {
    const text = 'In (1957 and | in 1958';
    const found = walk(text, [
      { start: 0, end: 13, kind: 'cell' },
      { start: 14, end: text.length, kind: 'cell' },
    ]);
    assert.deepEqual(
      found.map(({ clause, isAside, opensParagraph, inNewSentence }) => [
        clause,
        isAside,
        opensParagraph,
        inNewSentence,
      ]),
      [
        ['In (', true, true, true],
        [' in ', true, true, true],
      ],
    );
  });

  test('the marks of bold and italic text do not count, other signs do', () => {
    assert.equal(last('\uFFFC\uFFFCIn 1958** they met').clause, 'In ');
    assert.equal(last('\uFFFC\uFFFC\uFFFCIn 1958').clause, 'In ');
    assert.equal(last('\uFFFC\uFFFC\uFFFC\uFFFCIn 1958').clause, '\uFFFCIn ');
  });

  for (const [text, isHead, isSetOff] of [
    ['3 May 1958. They met', true, false],
    ['3 May 1958.  They met', true, true],
    ['3 May 1958 — they met', true, true],
    ['3 May 1958\uFFFC they met', true, true],
    ['3 May 1958 (a Saturday)', true, false],
    ['Rain. 3 May 1958. They met', true, false],
    ['Lisbon, 3 May 1958.  They met', false, true],
    ['3 May 1958 they met', false, false],
    ['On 3 May 1958. They met', false, false],
    ['(3 May 1958) They met', false, false],
  ] as const) {
    test(`${isHead ? 'a' : 'no'} head, ${isSetOff ? '' : 'not '}set off: ${text}`, () => {
      const found = last(text);
      assert.deepEqual([found.isHead, found.isSetOff], [isHead, isSetOff]);
    });
  }

  test('a heading needs no sign behind its day', () => {
    const text = '3 May 1958';
    assert.equal(walk(text, [paragraph(text, 'heading')])[0]?.isHead, true);
  });

  test('at most 160 characters of its sentence', () => {
    const short = last(`${'x'.repeat(156)} in 1958`);
    assert.deepEqual([short.clause.length, short.isWholeClause], [160, true]);
    const long = last(`${'x'.repeat(157)} in 1958`);
    assert.deepEqual([long.clause.length, long.isWholeClause], [160, false]);
  });

  test('at most 96 characters after it', () => {
    assert.equal(last(`1958${' word'.repeat(20)}`).after.length, 96);
  });
});

suite('line breaks', () => {
  for (const text of [
    'He came in 1957.\nThey met in 1958',
    'He came\r\nin 1957\r\nand in 1958',
    'So\n  they met in 1958',
  ]) {
    test(`count as spaces: ${JSON.stringify(text)}`, () => {
      const one = last(text.replace(/\s+/g, ' '));
      assert.deepEqual(last(text), one);
    });
  }
});

suite('a bracket that a date fills', () => {
  for (const [text, fills] of [
    ['Then came Jena (14 October 1806).', true],
    ['Then came Odoacer [A.D. 479].', true],
    ['Then came “Jena” (1806).', true],
    ['Then came Mao (born 1893).', false],
    ['Then came Napoleon (in 1769).', false],
    ['Then came Report 99 (1953).', false],
    ['(1806)', false],
  ] as const) {
    test(`${fills ? 'filled' : 'not filled'}: ${text}`, () => assert.equal(last(text).fillsBracket, fills));
  }
});

suite('a date behind a title', () => {
  for (const [text, follows] of [
    ['He read “Candide” (1759).', true],
    ['He read "Candide", 1759.', true],
    ['He read “Candide,” 1759.', true],
    ['He read _Candide_ (1759).', true],
    // The mask of "*Candide* (1759)" and of "*Candide*, 1759".
    ['He read  Candide  (1759).', true],
    ['He read  Candide , 1759.', true],
    ['He read Candide (1759).', false],
    ['He read Candide, 1759.', false],
    ['He read it\n (1759).', false],
  ] as const) {
    test(`${follows ? 'is' : 'is not'} of a work: ${text}`, () => assert.equal(last(text).followsTitle, follows));
  }
});

test('a language without cues recognises none', () => {
  const [mention] = findDates({ mask: 'In 1958', passages: [paragraph('In 1958')] });
  const { sentenceMarks, endsSentence, ...cues } = noCues;
  assert.deepEqual([sentenceMarks, endsSentence('They came. In 1958', 9)], ['.!?', true]);
  for (const [name, cue] of Object.entries(cues)) assert.equal(cue(last('In 1958'), mention!), false, name);
});
