import assert from 'node:assert/strict';
import { createLanguageService } from '../../../../src/language';
import { firstMentions } from '../../../../src/language/features/essay';

suite('first mentions', () => {
  const text = '## Wat Tyler\n\n- Kind: person\n\n## Kent\n\n- Kind: place\n';
  const service = createLanguageService({ glossaries: [{ uri: 'file:///g.md', text }] });
  const essay = `Wat Tyler left Kent. Tyler rose.

## Wat Tyler in London

Tyler came. Wat Tyler fell.

### Later

Kent was quiet, and Kent stayed so. Nobody named Wat Tyler.
`;
  const firsts = (per: 'section' | 'text', words = essay): string[] => {
    const document = service.openDocument({ uri: 'file:///e.md', languageId: 'markdown', text: words });
    return firstMentions(document, per).map(
      ({ start, text: name }) => `${name} ${words.slice(0, start).split('\n').length}`,
    );
  };

  test('in a text: one of each entry', () => assert.deepEqual(firsts('text'), ['Wat Tyler 1', 'Kent 1']));

  test('in a section: one of each entry after each heading, of any level', () => {
    assert.deepEqual(firsts('section'), ['Wat Tyler 1', 'Kent 1', 'Tyler 5', 'Kent 9', 'Wat Tyler 9']);
  });

  test('a heading is no mention: the first is in the text below', () => {
    assert.deepEqual(firsts('text', '# Kent\n\nOf Kent.\n'), ['Kent 3']);
  });

  test('a text without headings is one section', () => {
    assert.deepEqual(firsts('section', 'Kent. Kent.'), firsts('text', 'Kent. Kent.'));
  });

  test('a text without names has none', () => assert.deepEqual(firsts('section', 'Nobody.'), []));
});
