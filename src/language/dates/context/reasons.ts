import type { MessageCode } from '../../messages';

// Why a date leans on another, in a few words: a message for each rule that chooses an antecedent.

const reasons: readonly { readonly name: string; readonly reason: MessageCode }[] = [
  { name: 'the block is about another time', reason: 'reason-paragraph' },
  { name: 'a wait is over', reason: 'reason-wait' },
  { name: 'the nearest date goes on', reason: 'reason-nearest' },
  { name: 'a period is over', reason: 'reason-period' },
  { name: 'a flash-forward is over', reason: 'reason-return' },
  { name: 'a decade gives its century', reason: 'reason-century' },
  { name: 'the decade of the focus', reason: 'reason-focus' },
  { name: 'a flashback goes on', reason: 'reason-flashback' },
  { name: 'the focus goes on past a year in passing', reason: 'reason-focus' },
  { name: 'a day of the month named last', reason: 'reason-month' },
  { name: 'the nearest date', reason: 'reason-nearest' },
  { name: 'the month of the focus', reason: 'reason-month' },
  { name: 'the era of the narrative', reason: 'reason-era' },
  { name: 'years before Christ that run down', reason: 'reason-era' },
  { name: 'days are counted from a day', reason: 'reason-day' },
  { name: 'a paragraph goes on from the focus', reason: 'reason-focus' },
  { name: 'the year runs down the table', reason: 'reason-table' },
  { name: 'the entry before', reason: 'reason-entry' },
  { name: 'counted from the letter', reason: 'reason-letter' },
  { name: 'the only date of its paragraph', reason: 'reason-counted' },
  { name: 'a date of its own paragraph', reason: 'reason-counted' },
  { name: 'behind the mere year of a thing', reason: 'reason-focus' },
  { name: 'the story has come to another time', reason: 'reason-counted' },
  { name: 'counted from the nearest date', reason: 'reason-counted' },
];

const byRule: ReadonlyMap<string, MessageCode> = new Map(reasons.map(({ name, reason }) => [name, reason]));

/** The reason that a rule gives. Throws an Error for an unknown rule, so that none is forgotten. */
export function reasonOf(rule: string): MessageCode {
  const reason = byRule.get(rule);
  if (!reason) throw new Error(`The rule “${rule}” has no reason.`);
  return reason;
}
