import assert from 'node:assert/strict';
import { endsSentence, mayBeginSentence, sentenceAt, sentencesOf } from '../../../src/language/text/sentences';

suite('sentences', () => {
  const cases: readonly [rule: string, ...sentences: string[]][] = [
    ['a full stop', 'It began in 1958.', 'It ended in 1962.'],
    ['no title and no month', 'Dr. Li met Mr. Chen in Oct. 1958.', 'They spoke.'],
    ['closing quotation marks belong to it', '“It failed.”', 'Nobody said so.'],
    ['no abbreviation, no initial', 'By c. 1450 the walls stood.', 'J. S. Mill knew it.'],
    ['note numbers belong to it', 'It rose by 1957.[1]', 'Then it fell.'],
    ['every mark', 'Who knew?', 'Everyone!', 'No one…'],
    ['Chinese, without spaces', '1958年大跃进开始。', '1962年结束。'],
    ['Chinese closing marks', '“它失败了！”', '没有人说。'],
    ['a semicolon ends none', 'It cost 1.5 million; nobody asked why.'],
    ['an acronym does', 'He left in 44 BC.', 'She stayed.'],
  ];
  for (const [rule, ...sentences] of cases) {
    test(`${rule}: ${sentences.join(' | ')}`, () => {
      const text = sentences.join(' ').replace(/([。！]”?) /, '$1');
      const found = sentencesOf(text, { start: 0, end: text.length });
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        sentences,
      );
    });
  }

  test('of a passage: its marks only, and no white space around it', () => {
    const text = 'Before. In it. And so.\n After.';
    const passage = { start: 8, end: 22 };
    assert.deepEqual(
      sentencesOf(text, passage).map(({ start, end }) => text.slice(start, end)),
      ['In it.', 'And so.'],
    );
    assert.deepEqual(sentenceAt(text, passage, 16), { start: 15, end: 22 });
  });
});

suite('the mark that ends a sentence', () => {
  // The mark is the one before the bar.
  const hits: readonly [rule: string, text: string][] = [
    ['before a capital letter', 'in 1957.| The war'],
    ['before a number', 'He left.| 1957 was quiet'],
    ['before a quotation', 'He left.| “Why?”'],
    ['at the end', 'He left.|'],
    ['behind a number', 'by 5.| The'],
    ['behind an acronym', 'the PLA.| The'],
    ['behind a bracket', '(of 1957).| The'],
    ['before its own closing mark', 'He left.|” The'],
    ['before a line break', 'He left.|\nThe'],
    ['an ellipsis before a capital letter', 'he left…| The'],
    ['before another script', 'He left.| 他走了'],
  ];
  const misses: readonly [rule: string, text: string][] = [
    ['an initial', 'J.| Smith'],
    ['the second initial', 'J. S.| Mill'],
    ['a decimal', '4.|2 million'],
    ['a title', 'Gen.| Li'],
    ['a saint', 'St.| Paul'],
    ['a month', 'in Oct.| 1957'],
    ['an abbreviation with full stops', 'in the U.S.| Army'],
    ['an era', 'in 44 B.C.| Rome'],
    ['before a small letter', 'about 5 km.| away'],
    ['an ellipsis before a small letter', 'he left…| and then'],
    ['inside a word', 'annalist.|md'],
    ['before a comma', 'Jr.|, who'],
    ['the first mark of several', 'What?|! He'],
  ];
  const ends = (marked: string): boolean => endsSentence(marked.replace('|', ''), marked.indexOf('|') - 1);
  for (const [rule, text] of hits) test(`${rule}: ${text}`, () => assert.ok(ends(text)));
  for (const [rule, text] of misses) test(`not ${rule}: ${text}`, () => assert.ok(!ends(text)));
});

suite('where a sentence may begin', () => {
  const hits: readonly [rule: string, left: string][] = [
    ['at the beginning', ''],
    ['behind a full stop', 'He left. '],
    ['inside a quotation mark', 'He said: “'],
    ['behind a colon', 'The result: '],
    ['behind a semicolon', 'He left; '],
    ['even behind a title', 'Gen. '],
    ['behind an empty line', 'He left\n\n'],
  ];
  const misses: readonly [rule: string, left: string][] = [
    ['behind a word', 'he met '],
    ['behind a comma', 'he left, '],
    ['behind one line break', 'he met\n'],
  ];
  for (const [rule, left] of hits) test(rule, () => assert.ok(mayBeginSentence(left)));
  for (const [rule, left] of misses) test(`not ${rule}`, () => assert.ok(!mayBeginSentence(left)));
});
