import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import { Gazetteer } from '../../src/language/names/gazetteer';
import { parseGlossary } from '../../src/language/glossary/parser';
import { longEssay } from './essays';
import { shippedGlossary } from './glossary';
import { heapAfter, interleave, median, processorTime, report } from './measure';
import { TokenTrie } from './tokenTrie';

const syllables = ['ka', 'lor', 'min', 'teb', 'zhan', 'gue', 'ric', 'sta', 'vel', 'ong'];
const syllable = (n: number): string => syllables[Math.floor(n) % syllables.length] ?? '';

/** Names of two words, all different, that occur in no text: only the search is measured. */
const inventedNames = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => {
    const first = syllable(n) + syllable(n / 10) + syllable(n / 100);
    return `${capitalised(first)} ${capitalised(syllable(n / 1000) + syllable(n / 10_000))}${n}`;
  });

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const entitiesOf = (names: readonly string[]): ReturnType<typeof parseGlossary>['entities'] => [
  ...parseGlossary('invented.md', names.map((name) => `## ${name}\n\n- Kind: person\n`).join('\n')).entities,
  ...parseGlossary('shipped.md', shippedGlossary().text).entities,
];

/** The simplest way to find the words of a text. */
function countWords(text: string): number {
  const word = /\w+/g;
  let count = 0;
  while (word.exec(text)) count++;
  return count;
}

/** The scan of a text for ten thousand names, compared with the simplest way to find its words. */
export function benchNames(): void {
  const entities = entitiesOf(inventedNames(10_000));
  const gazetteer = new Gazetteer(entities);
  const text = longEssay(1_000_000);
  const [ours = [], words = []] = interleave(9, [() => gazetteer.scan(text), () => countWords(text)]);
  const share = median(words) / median(ours);
  report(`scan for ${entities.length} entries, speed as a share of /\\w+/g`, share, 0.9, 'at least');
}

interface Contender {
  readonly name: string;
  /** Processor time in milliseconds. */
  readonly load: number;
  readonly megabytes: number;
  readonly scan: () => unknown;
}

function contender<T>(name: string, build: () => T, scan: (built: T) => unknown): Contender {
  const load = median(Array.from({ length: 5 }, () => processorTime(build)));
  const { value, megabytes } = heapAfter(build);
  return { name, load, megabytes, scan: () => scan(value) };
}

/** A hundred thousand names: how long they take to load, in what memory, and how fast a text is scanned for them. */
export function benchManyNames(): void {
  const entities = entitiesOf(inventedNames(100_000));
  const text = longEssay(1_000_000);
  const labels = entities.map(({ label }) => label);
  const contenders = [
    contender(
      'prefix hash',
      () => new Gazetteer(entities),
      (names) => names.scan(text),
    ),
    contender(
      'Map token trie',
      () => new TokenTrie(labels),
      (trie) => trie.scan(text),
    ),
    contender(
      'Aho–Corasick',
      () => new AhoCorasick(labels.map((label) => label.toLowerCase())),
      (automaton) => automaton.matchInText(text.toLowerCase()),
    ),
  ];
  const [words = [], ...scans] = interleave(5, [() => countWords(text), ...contenders.map(({ scan }) => scan)]);
  const speed = scans.map((times) => median(words) / median(times));
  contenders.forEach(({ name, load, megabytes }, i) =>
    console.log(
      `        ${name}: loaded in ${load.toFixed(0)} ms and ${megabytes.toFixed(0)} MB, ` +
        `scans at ${(speed[i] ?? 0).toFixed(2)} of /\\w+/g`,
    ),
  );
  const [ours, trie] = contenders;
  if (!ours || !trie) return;
  report('100 000 names loaded, time as a multiple of the trie’s', ours.load / trie.load, 3, 'at most');
  report('100 000 names loaded, memory as a share of the trie’s', ours.megabytes / trie.megabytes, 0.2, 'at most');
  report('100 000 names loaded, seconds', ours.load / 1000, 0.5, 'at most');
  report('100 000 names loaded, megabytes', ours.megabytes, 50, 'at most');
  report('scan for 100 000 names, speed as a share of /\\w+/g', speed[0] ?? 0, 0.5, 'at least');
}
