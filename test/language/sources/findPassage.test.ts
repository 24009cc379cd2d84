import assert from 'node:assert/strict';
import { findPassage } from '../../../src/language/sources/findPassage';
import { foldText } from '../../../src/language/sources/folding/foldedText';
import { formatTextFragment, parseTextFragment } from '../../../src/language/sources/textFragment';
import { splitTarget } from '../../../src/language/text/markup';

const text = `The harvest was good. The harvest
was **said** to be better. “Grain” came, and grain went, in 大跃进 and after.
The church-yard (that is, St Mary’s | C++) was full.`;

const exact: [fragment: string, words: string][] = [
  ['text=harvest%20was%20good', 'harvest was good'],
  ['text=The%20harvest%20was%20said', 'The harvest\nwas **said'],
  ['text=said%20to%20be', 'said** to be'],
  ['text=%22Grain%22%20came', '“Grain” came'],
  ['text=The%20harvest-,was%20said', 'was **said'],
  ['text=harvest,-was%20good', 'harvest'],
  ['text=said,better', 'said** to be better'],
  ['text=大跃进', '大跃进'],
  ['text=church%2Dyard%20%28that%20is,%7C%20C%2B%2B%29%20was', 'church-yard (that is, St Mary’s | C++) was'],
  ['text=HARVEST%20WAS%20GOOD', 'harvest was good'],
];

suite('find passage', () => {
  for (const [fragment, words] of exact) {
    test(fragment, () => {
      const { status, span } = findPassage(text, fragment);
      assert.deepEqual([status, span && text.slice(span.start, span.end)], ['exact', words]);
    });
  }

  test('words in two places are ambiguous, and none is chosen', () => {
    const found = findPassage(text, 'text=The%20harvest');
    assert.deepEqual([found.status, found.span, found.candidates.length], ['ambiguous', undefined, 2]);
  });

  for (const fragment of ['text=never%20said', 'text=harves', 'text=', 'text=%E0%A4%A', 'text=a,b,c,d']) {
    test(`${fragment} leads nowhere`, () => assert.equal(findPassage(text, fragment).status, 'orphan'));
  }
});

suite('find passage, text after text', () => {
  const here = 'In the spring the granaries were empty.';
  const there = 'Nobody wrote down by whom, and in the spring the granaries were empty.';
  const wordsIn = (text: string): string | undefined => {
    const { span } = findPassage(text, 'text=granaries%20were%20empty');
    return span && text.slice(span.start, span.end);
  };

  test('each is searched alone, even if it is shorter than the previous one', () => {
    const found = [here, there, here, there.slice(0, 30), here, here].map(wordsIn);
    const words = 'granaries were empty';
    assert.deepEqual(found, [words, words, words, undefined, words, words]);
  });

  test('a folded text does not change with later ones', () => {
    const folded = foldText(here);
    wordsIn(there);
    assert.deepEqual(findPassage(folded, 'text=granaries').span, { start: 18, end: 27 });
    assert.deepEqual(findPassage(here, 'text=granaries').span, { start: 18, end: 27 });
  });
});

suite('text fragment', () => {
  test('reads what it writes', () => {
    const fragment = { prefix: 'a, b', start: 'c-d & e', end: 'f(g)', suffix: '大' };
    assert.deepEqual(parseTextFragment(formatTextFragment(fragment)), fragment);
  });

  test('target and fragment come apart', () => {
    assert.deepEqual(splitTarget('a.md#head:~:text=b&text=c'), { path: 'a.md', fragment: 'text=b' });
    assert.deepEqual(splitTarget('a.md#head'), { path: 'a.md' });
  });
});
