import { sentencesOf } from '../../text/sentences';

/** What is left out must be worth a click. Characters. */
const LEAST_LEFT_OUT = 80;

/**
 * The first sentences of a Markdown text, as many as fit into `longest` characters but at least one, with " …" where
 * something is left out. The whole text if little would be left out, or if markup would be cut in two.
 */
export function openingOf(markdown: string, longest: number): string {
  const text = markdown.trim();
  if (text.length <= longest + LEAST_LEFT_OUT) return text;
  const [first, ...more] = sentencesOf(text, { start: 0, end: text.length });
  const end = more.filter((sentence) => sentence.end <= longest).at(-1)?.end ?? first?.end ?? text.length;
  const opening = text.slice(0, end);
  return text.length - end < LEAST_LEFT_OUT || !isBalanced(opening) ? text : `${opening} …`;
}

/** Whether no emphasis, code or link is left open. */
function isBalanced(markdown: string): boolean {
  const count = (sign: string): number => markdown.split(sign).length - 1;
  return (
    ['*', '_', '`'].every((sign) => count(sign) % 2 === 0) && count('[') === count(']') && count('(') === count(')')
  );
}
