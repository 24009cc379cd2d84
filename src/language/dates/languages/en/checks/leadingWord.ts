import { wordsBefore } from '../../../engine/lookaround';

/** The last word of a clause, which introduces the date behind it, in lower case; without an article. */
export function leadingTo(clause: string): string {
  const [word, further] = wordsBefore(clause, clause.length);
  return word === 'the' ? further : word;
}
