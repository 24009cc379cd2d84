import { readFileSync } from 'node:fs';
import { emptyTally, runTrials } from '../language/sources/trials';

/**
 * Passages looked up in texts that were changed, by the share of their words that was edited:
 * `npm run bench -- passages --seeds 5 --first 1 --count 500 a.txt b.jsonl#06,09`, on our own texts where none are named.
 * This many passages of each file: of a `.jsonl` file (one `{ id, text }` a line) shared among the texts whose ids begin
 * as is named.
 */
export function benchPassages(): void {
  const words = process.argv.slice(2);
  const option = (name: string, otherwise: number): number => {
    const at = words.indexOf(`--${name}`);
    return at < 0 ? otherwise : Number(words[at + 1]);
  };
  const named = words.filter((word) => /\.(?:md|txt|jsonl)(?:#|$)/.test(word));
  const files = named.length > 0 ? named : ['media/sample/great-leap.md', 'test/fixtures/second-gold/essay.md'];
  const shown = option('show', 0);
  const firstSeed = option('first', 1);
  const texts = files.flatMap((file) => {
    const read = textsOf(file);
    return read.map((text) => ({ text, count: Math.ceil(option('count', 50) / read.length) }));
  });
  console.log('edited      right  ambiguous  orphan  wrong  exact ends');
  for (const inside of [0, 0.02, 0.05, 0.1, 'deleted'] as const) {
    const tally = emptyTally();
    for (let seed = firstSeed; seed < firstSeed + option('seeds', 2); seed++) {
      for (const [i, { text, count }] of texts.entries()) {
        const deletes = inside === 'deleted';
        // Every other seed leaves the rest of the text almost unchanged.
        const around = seed % 2 === 0 ? 0.01 : 0.08;
        runTrials(text, count, { inside: deletes ? 0 : inside, around, deletes }, seed * 1000 + i, tally);
      }
    }
    const { right, ambiguous, orphan, wrong, exactEnds, mistakes } = tally;
    const name = inside === 'deleted' ? inside : `${inside * 100} %`;
    console.log(
      [name.padEnd(8), ...[right, ambiguous, orphan, wrong, exactEnds].map((n) => `${n}`.padStart(9))].join(''),
    );
    for (const mistake of mistakes.filter((each) => each.startsWith('wrong')).slice(0, 20)) console.log(mistake);
    for (const mistake of mistakes.filter((each) => !each.startsWith('wrong')).slice(0, shown)) console.log(mistake);
  }
}

function textsOf(named: string): string[] {
  const [file = '', ids = ''] = named.split('#');
  const content = readFileSync(file, 'utf8');
  if (!file.endsWith('.jsonl')) return [content];
  const documents = content.split('\n').filter((line) => line !== '');
  const read = documents.map((line) => JSON.parse(line) as { readonly id: string; readonly text: string });
  return read.filter(({ id }) => ids.split(',').some((each) => id.startsWith(each))).map(({ text }) => text);
}
