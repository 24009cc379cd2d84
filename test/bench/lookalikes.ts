import { readFileSync } from 'node:fs';
import { describePassage } from '../../src/language/sources/describePassage';
import { lookalikes } from '../language/sources/lookalikes';
import { mutate } from '../language/sources/mutation';
import { randomOf } from '../random';
import { emptyTally, judge } from '../language/sources/trials';

/** Like `passages`, on texts that are full of similar passages: `npm run bench -- lookalikes --seeds 20 --first 1`. */
export function benchLookalikes(): void {
  const words = process.argv.slice(2);
  const option = (name: string, otherwise: number): number => {
    const at = words.indexOf(`--${name}`);
    return at < 0 ? otherwise : Number(words[at + 1]);
  };
  const first = option('first', 1);
  const end = first + option('seeds', 20);
  const files = words.filter((word) => /\.(?:md|txt)$/.test(word));
  const prose = readFileSync(files[0] ?? 'test/fixtures/second-gold/essay.md', 'utf8');
  console.log('edited                right  ambiguous  orphan  wrong  exact ends');
  for (const [kind, make] of Object.entries(lookalikes)) {
    console.log(kind);
    for (const inside of [0, 0.05, 0.1, 'deleted', 'deleted alone'] as const) {
      const tally = emptyTally();
      for (let seed = first; seed < end; seed++) {
        const random = randomOf(seed * 7919);
        const { text, passage } = make(random, prose);
        const fragment = describePassage(text, passage);
        const deletes = typeof inside === 'string';
        const around = inside === 'deleted alone' ? 0 : 0.05;
        const after = mutate(text, passage, { inside: deletes ? 0 : inside, around, deletes }, random);
        judge(after.text, after.passage, fragment, tally);
      }
      const { right, ambiguous, orphan, wrong, exactEnds, mistakes } = tally;
      const name = typeof inside === 'string' ? inside : `${inside * 100} %`;
      console.log(
        `  ${[name.padEnd(15), ...[right, ambiguous, orphan, wrong, exactEnds].map((n) => `${n}`.padStart(9))].join('')}`,
      );
      for (const mistake of mistakes.filter((each) => each.startsWith('wrong')).slice(0, 4)) console.log(mistake);
    }
  }
}
