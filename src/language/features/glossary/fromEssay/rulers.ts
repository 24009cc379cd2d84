import { wordSet } from '../../../text/patterns';

/** Words for rulers, behind whose names the years of their reign may stand. */
const rulers = wordSet(`
  emperor empress king queen pope sultan shah caliph tsar tsarina czar khan prince princess duke duchess grand-duke count
  doge shogun emir patriarch archbishop bishop margrave landgrave elector viceroy governor regent president chancellor
  premier pharaoh kaiser`);

/** Whether a name is a ruler's, by its number or by the words before it. */
export function isRuler(name: string, before: string): boolean {
  const words = before.toLowerCase().trim().split(/\s+/).slice(-2);
  return (
    /\s[IVX]{1,5}\b/.test(name) ||
    / (?:of|the) /.test(name) ||
    words.some((word) => rulers.has(word)) ||
    rulers.has(name.toLowerCase().split(' ').at(-1) ?? '')
  );
}

/** "emperor", "king of", as before the years of a reign. */
export const rulerWords: ReadonlySet<string> = rulers;
