import search from 'approx-string-match';
import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';
import { findPassage } from '../../src/language/sources/findPassage';
import { describePassage } from '../../src/language/sources/describePassage';
import { foldText } from '../../src/language/sources/folding/foldedText';
import { longEssay } from './essays';
import { interleave, median, report } from './measure';

/** A quotation of 200 characters, 5 % of its words edited, in a text of a million; and a passage of a text full of its like. */
export function benchSources(): void {
  benchFind();
  benchDescribe();
}

function benchFind(): void {
  const essay = longEssay(1_000_000);
  const quote =
    'The granaries of Pengcheng stood sealed while their keepers, who had not eaten since the festival, listened to ' +
    'loudspeakers counting sacks that nobody had filled, nor ever would before the thaw came.';
  const plain = quote.replace('stood', 'were found').replace('counting', 'count the');
  const text = `${essay.slice(0, 700_000)}\n\n${plain}\n\n${essay.slice(700_000)}`;
  const folded = foldText(text);
  const fragment = `text=${encodeURIComponent(quote).replace(/-/g, '%2D')}`;
  const matcher = new DiffMatchPatch();
  matcher.Match_Distance = 10_000_000;
  console.log(`found: ${findPassage(text, fragment).status}`);
  const [cold = [], again = [], approx = [], diff = []] = interleave(15, [
    () => findPassage(text, fragment),
    // As the editor does: it keeps the folded texts of the sources that were looked in last.
    () => findPassage(folded, fragment),
    () => search(text, quote, 20),
    // It matches patterns of up to 32 characters.
    () => matcher.match_main(text, quote.slice(0, 32), 350_000),
  ]);
  console.log(
    `in a new text ${median(cold).toFixed(1)} ms, in one that is folded already ${median(again).toFixed(1)} ms`,
  );
  const share = (ours: readonly number[], peer: readonly number[]): number => median(ours) / median(peer);
  const name = 'a quotation found in 1 MB, as a share of approx-string-match alone';
  report(`${name}, in a new text`, share(cold, approx), 0.6, 'at most');
  report(`${name}, in a text that is folded already`, share(again, approx), 0.3, 'at most');
  report('in a new text, as a share of diff-match-patch on its first 32 characters', share(cold, diff), 0.1, 'at most');
}

const towns = ['York', 'Lincoln', 'Ely', 'Durham', 'Chester', 'Exeter', 'Hereford', 'Norwich'];
const entry = (year: number): string =>
  `In the year ${year} the bishop of ${towns[(year * 5) % 8]} died, and a monk of ${towns[(year * 3) % 7]} was chosen in ` +
  `his place; the harvest was ${year % 3 === 0 ? 'good' : 'bad'}, and the king kept Christmas at ${towns[year % 8]}.`;

function benchDescribe(): void {
  const chronicle = Array.from({ length: 5000 }, (_, n) => entry(1000 + n)).join('\n\n');
  const start = chronicle.indexOf('In the year 3500');
  const passage = { start, end: chronicle.indexOf('; the harvest', start) };
  const quote = chronicle.slice(passage.start, passage.end);
  const [describe = [], approx = []] = interleave(7, [
    () => describePassage(chronicle, passage),
    () => search(chronicle, quote, Math.floor(quote.length / 10)),
  ]);
  const ratio = median(describe) / median(approx);
  report('a passage of a chronicle of 1 MB described, beside approx-string-match alone', ratio, 6, 'at most');
}
