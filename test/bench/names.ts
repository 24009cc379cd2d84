import { Gazetteer } from '../../src/language/entities/gazetteer';
import { parseGlossary } from '../../src/language/entities/glossaryParser';
import { longEssay } from './essays';
import { shippedGlossary } from './glossary';
import { interleave, median, report } from './measure';

/** The scan of a text for ten thousand names, beside the barest way to find its words. */
export function benchNames(): void {
  const syllables = ['ka', 'lor', 'min', 'teb', 'zhan', 'gue', 'ric', 'sta', 'vel', 'ong'];
  const syllable = (n: number): string => syllables[n % syllables.length] ?? '';
  const invented = Array.from({ length: 10_000 }, (_, n) => {
    const first = syllable(n) + syllable(Math.floor(n / 10)) + syllable(Math.floor(n / 100));
    return `## ${first.charAt(0).toUpperCase()}${first.slice(1)} ${syllable(Math.floor(n / 1000))}${n}\n\n- Kind: person\n`;
  });
  const shipped = shippedGlossary();
  const entities = [
    ...parseGlossary('invented.md', invented.join('\n')).entities,
    ...parseGlossary(shipped.uri, shipped.text).entities,
  ];
  const gazetteer = new Gazetteer(entities);
  const text = longEssay(1_000_000);
  const [ours = [], words = []] = interleave(9, [
    () => gazetteer.scan(text),
    () => {
      const word = /\w+/g;
      let count = 0;
      while (word.exec(text)) count++;
      return count;
    },
  ]);
  report(
    `scan for ${entities.length} entries, speed as a share of /\\w+/g`,
    median(words) / median(ours),
    0.9,
    'at least',
  );
}
