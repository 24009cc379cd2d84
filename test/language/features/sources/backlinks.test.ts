import assert from 'node:assert/strict';
import {
  citedAt,
  type CitedSource,
  citingPlacesIn,
  backlinksOf,
  type FollowedLink,
  splitTarget,
} from '../../../../src/language/features/sources';
import { createLanguageService, findPassage } from '../../../../src/language';

const essay = `# An essay

It came [in June](../weymouth.md#:~:text=a%20sickness), and [nobody](../weymouth.md#:~:text=never%20there) knew.
A [plain link](../weymouth.md) cites nothing; \`[code](../weymouth.md#:~:text=a%20sickness)\` does not either.

> So the clerk *has it*,
> [again](../weymouth.md#:~:text=full).
`;

const glossary = `# A glossary

Read [this](../weymouth.md#:~:text=two%20ships) first.

## Black Death

- Kind: event
- Source: [The clerk](../weymouth.md#:~:text=a%20sickness), [all of it](../weymouth.md)
- Source: <https://example.org/plague#:~:text=ships>
- Link: <https://example.org/other>

It came, as [he says](../weymouth.md#:~:text=was%20full), in June.

## Wat Tyler

- Source: [The clerk](../weymouth.md#:~:text=the%20clerk)
`;

const entries = createLanguageService({ glossaries: [{ uri: 'glossary.md', text: glossary }] }).catalog.entities;
const places = [...citingPlacesIn('essay.md', essay), ...citingPlacesIn('glossary.md', glossary, entries)];

const texts: Readonly<Record<string, string>> = {
  '../weymouth.md':
    '# Weymouth\n\nThere came a sickness ashore,\nwith the two ships. The yard was full. The clerk was\nthe clerk.\n',
};

const followed = places.map((place): FollowedLink => {
  const { path, fragment } = splitTarget(place.destination);
  const text = texts[path];
  if (text === undefined) return { place, source: path, status: path.startsWith('https:') ? 'web' : 'unread' };
  const passage = fragment === undefined ? undefined : findPassage(text, fragment);
  return { place, source: path, status: 'read', text, ...(passage && { passage }) };
});

suite('Citing places', () => {
  test('links to passages in an essay and all sources in a glossary, with their places', () => {
    assert.deepEqual(
      places.map(({ uri, line, character, title, entry, context }) => [
        `${uri}:${line}:${character}`,
        title,
        entry?.label,
        context,
      ]),
      [
        ['essay.md:2:8', 'in June', undefined, 'It came'],
        ['essay.md:2:60', 'nobody', undefined, 'It came in June, and'],
        ['essay.md:6:2', 'again', undefined, 'So the clerk has it,'],
        ['glossary.md:2:5', 'this', undefined, 'Read'],
        ['glossary.md:7:10', 'The clerk', 'Black Death', ''],
        ['glossary.md:7:60', 'all of it', 'Black Death', ''],
        ['glossary.md:8:11', 'https://example.org/plague#:~:text=ships', 'Black Death', ''],
        ['glossary.md:11:12', 'he says', 'Black Death', 'It came, as'],
        ['glossary.md:15:10', 'The clerk', 'Wat Tyler', ''],
      ],
    );
  });

  test('the span is the link', () => {
    for (const { uri, start, end, title } of places) {
      const text = uri === 'essay.md' ? essay : glossary;
      assert.ok(text.slice(start, end).includes(title), title);
      assert.match(text.slice(start, end), /^\[[^\]]+\]\([^)]+\)$|^https:/);
    }
  });
});

/** Each passage on one line: status, line, words, and the citing places. */
const lines = ({ passages }: CitedSource): string[] =>
  passages.map(({ status, line, words, places: own }) =>
    [status, line, words, own.map(({ uri, entry, title }) => entry?.label ?? `${uri} ${title}`).join(' + ')].join(
      ' | ',
    ),
  );

suite('Backlinks', () => {
  const backlinks = backlinksOf(followed);

  test('sources by name; orphans first, then ambiguous passages, then the order of the text', () => {
    assert.deepEqual(
      backlinks.map(({ source }) => source),
      ['../weymouth.md', 'https://example.org/plague'],
    );
    assert.deepEqual(lines(backlinks[0]!), [
      'orphan |  | never there | essay.md nobody',
      'ambiguous |  | the clerk | Wat Tyler',
      'whole |  |  | Black Death',
      'found | 2 | a sickness | essay.md in June + Black Death',
      'found | 3 | two ships | glossary.md this',
      'found | 3 | was full | Black Death',
      'found | 3 | full | essay.md again',
    ]);
    assert.deepEqual(lines(backlinks[1]!), ['web |  | ships | Black Death']);
  });

  test('an edited passage is marked as such, unless another link has its words', () => {
    const text = texts['../weymouth.md']!;
    const words = 'There came a grievous sickness ashore, with the two ships. The yard was full.';
    const fragment = `text=${encodeURIComponent(words)}`;
    const passage = findPassage(text, fragment);
    assert.equal(passage.status, 'fuzzy');
    const link = { ...followed[0]!, place: { ...places[0]!, destination: `w.md#:~:${fragment}` }, passage };
    assert.deepEqual(
      backlinksOf([link]).flatMap(({ passages }) => passages.map(({ status }) => status)),
      ['edited'],
    );
    const exact = { ...link, passage: { ...passage, status: 'exact' as const } };
    assert.equal(backlinksOf([link, exact])[0]?.passages[0]?.status, 'found');
  });

  test('a missing file has only orphans', () => {
    const gone = followed.slice(0, 2).map(({ place }): FollowedLink => ({ place, source: 'x.md', status: 'unread' }));
    assert.deepEqual(backlinksOf(gone).flatMap(lines), [
      'orphan |  | a sickness | essay.md in June',
      'orphan |  | never there | essay.md nobody',
    ]);
  });

  test('the passages cited at an offset, the innermost first', () => {
    const [source] = backlinks;
    const text = texts['../weymouth.md']!;
    const at = (words: string): string[] => citedAt(source!, text.indexOf(words)).map((each) => each.words);
    assert.deepEqual(at('full'), ['full', 'was full']);
    assert.deepEqual(at('was full'), ['was full']);
    assert.deepEqual(at('There'), []);
  });
});
