import assert from 'node:assert/strict';
import { createLanguageService } from '../../../../src/language';
import { countsOf } from '../../../../src/language/features/essay';

const glossary = { uri: 'file:///glossary.md', text: '# Names\n\n## Lübeck\n\nA town.\n\n## Visby\n\nA town.\n' };

function counted(text: string): ReturnType<typeof countsOf> {
  const service = createLanguageService();
  service.setGlossaries([glossary]);
  return countsOf(service.openDocument({ uri: 'file:///essay.md', languageId: 'markdown', text }));
}

suite('What was found in an essay, counted', () => {
  for (const [rule, text, expected] of [
    ['nothing in an empty text', '', { names: 0, dates: 0, withoutYear: 0 }],
    ['an entry counts once', 'From Lübeck to Visby and back to Lübeck.', { names: 2, dates: 0, withoutYear: 0 }],
    ['a date counts wherever it stands', 'In 1361, and again in 1361.', { names: 0, dates: 2, withoutYear: 0 }],
    ['a day without a year is no date yet', 'On 3 May we left.', { names: 0, dates: 0, withoutYear: 1 }],
    ['a year before it completes a day', 'In 1361 war came. On 3 May we left.', { names: 0, dates: 2, withoutYear: 0 }],
    ['a year behind it does not', 'On 3 May we left. In 1361 war came.', { names: 0, dates: 1, withoutYear: 1 }],
  ] as const) {
    test(rule, () => assert.deepEqual(counted(text), expected));
  }
});
