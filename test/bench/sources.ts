import search from 'approx-string-match';
import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';
import { findPassage } from '../../src/language/sources/anchor';
import { longEssay } from './essays';
import { interleave, median, report } from './measure';

/** A quotation of 200 characters, 5 % of its words edited, in a text of a million. */
export function benchSources(): void {
  const essay = longEssay(1_000_000);
  const quote =
    'The granaries of Pengcheng stood sealed while their keepers, who had not eaten since the festival, listened to ' +
    'loudspeakers counting sacks that nobody had filled, nor ever would before the thaw came.';
  const plain = quote.replace('stood', 'were found').replace('counting', 'count the');
  const text = `${essay.slice(0, 700_000)}\n\n${plain}\n\n${essay.slice(700_000)}`;
  const fragment = `text=${encodeURIComponent(quote).replace(/-/g, '%2D')}`;
  const matcher = new DiffMatchPatch();
  matcher.Match_Distance = 10_000_000;
  console.log(`found: ${findPassage(text, fragment).status}`);
  const [ours = [], approx = [], diff = []] = interleave(7, [
    () => findPassage(text, fragment),
    () => search(text, quote, 20),
    // It matches patterns of up to 32 characters.
    () => matcher.match_main(text, quote.slice(0, 32), 350_000),
  ]);
  console.log(`ours ${median(ours).toFixed(1)} ms`);
  report(
    'a quotation found in 1 MB, as a share of approx-string-match alone',
    median(ours) / median(approx),
    0.6,
    'at most',
  );
  report('as a share of diff-match-patch on its first 32 characters', median(ours) / median(diff), 0.3, 'at most');
}
