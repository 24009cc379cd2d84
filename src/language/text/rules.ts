// Rules as rows of a table: they are tried in order, and the first that applies decides.

/** One rule. Its test finds it by its name; the name is part of the result, so that a hover can give the reason. */
export interface Rule<Case, Result> {
  /** The subject of the rule, in a few words. Unique in its table. */
  readonly name: string;
  readonly when: (question: Case) => boolean;
  readonly then: Result;
}

/** The first rule that applies. A last row that always decides has `when: always`. */
export function firstRule<Case, Result>(
  rules: readonly Rule<Case, Result>[],
  question: Case,
): Rule<Case, Result> | undefined {
  // A plain loop for speed: rules are tried at every number of a text.
  for (const rule of rules) if (rule.when(question)) return rule;
  return undefined;
}

/** A rule about some words of a text that can apply only beside certain signs. */
export interface RuleBeside<Case, Result> extends Rule<Case, Result> {
  /** One of these characters stands before the words, white space aside. */
  readonly signBefore?: string;
  /** One of these characters stands after the words, white space aside. */
  readonly signAfter?: string;
}

/** The signs beside some words, white space aside; a line break at the end of the text. */
export interface SignsBeside {
  readonly signBefore: string;
  readonly signAfter: string;
}

/** The last character of a text that is no white space; a line break if there is none. */
export function lastSign(before: string): string {
  let i = before.length - 1;
  while (i >= 0 && isWhite(before.charAt(i))) i--;
  return i < 0 ? '\n' : before.charAt(i);
}

/** The first character of a text that is no white space; a line break if there is none. */
export function firstSign(after: string): string {
  let i = 0;
  while (i < after.length && isWhite(after.charAt(i))) i++;
  return i === after.length ? '\n' : after.charAt(i);
}

const isWhite = (character: string): boolean => character.trim() === '';

/** The first rule that applies. A sign spares most rules their patterns. */
export function firstRuleBeside<Case extends SignsBeside, Result>(
  rules: readonly RuleBeside<Case, Result>[],
  question: Case,
): RuleBeside<Case, Result> | undefined {
  for (const rule of rules) {
    const { signBefore, signAfter } = rule;
    if (signBefore !== undefined && !signBefore.includes(question.signBefore)) continue;
    if (signAfter !== undefined && !signAfter.includes(question.signAfter)) continue;
    if (rule.when(question)) return rule;
  }
  return undefined;
}

export const always = (): boolean => true;
