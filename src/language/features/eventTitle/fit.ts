import type { Span } from '../../types';
import { bracketsOf } from './brackets';
import { isClause, isLeaning, isParticipial } from './clauseWords';
import { contains, cutsIn, partsBetween, type Statement, wordsIn } from './statement';

const COMMA = /, |[，、,](?=\p{Script=Han})/gu;
const CONJUNCTION =
  /\s(?=(?:and|but|or|which|who|whom|whose|that|because|while|after|before|when|where|although|until|since|so)\s)/g;
const PREPOSITION = /\s(?=(?:in|on|at|by|for|with|from|into|under|between|among|against|to|as|during|through|over)\s)/g;
const WORD = / |(?<=[，、。；：])/g;
const fronted = /^(?:in|on|at|by|for|with|from|under|during|after|before|until|since|when|while|as|although|despite|to)\b/i;

/** The words of the spans, shortened to `longest` UTF-16 units where they are longer. */
export function fitted(statement: Statement, spans: readonly Span[], longest: number): string {
  const whole = spans.map((span) => wordsIn(statement, span)).join(' ');
  if (whole.length <= longest) return whole;
  const span = spans.find((each) => contains(each, statement.focus));
  if (!span) return whole;
  const parts = partsBetween(span, cutsIn(statement, span, COMMA));
  return (
    withoutAsides(statement, parts, longest) ??
    fewerParts(statement, parts, longest) ??
    cutShort(statement, span, parts, longest)
  );
}

/** Leaves out brackets, then the parts that lean on others, until the words fit. */
function withoutAsides(statement: Statement, parts: readonly Span[], longest: number): string | undefined {
  const kept = [...parts];
  const fits = (): string | undefined => {
    const words = joined(statement, kept);
    return words.length <= longest && isClause(words) ? words : undefined;
  };
  for (let i = kept.length - 1; i >= 0 && fits() === undefined; i--) {
    const part = kept[i];
    if (!part || contains(part, statement.focus)) continue;
    const words = wordsIn(statement, part);
    if (isLeaning(words) || (i > 0 && isParticipial(words))) kept.splice(i, 1);
  }
  return fits();
}

/** The parts with commas between them; none behind a bare subject whose aside was left out. */
function joined(statement: Statement, parts: readonly Span[]): string {
  let text = '';
  parts.forEach((part, i) => {
    const words = withoutBrackets(statement, part);
    const before = parts[i - 1];
    if (before) {
      const isWhole = statement.text.slice(before.end, part.start).trim().length <= 1;
      const signs = isWhole ? statement.text.slice(before.end, part.start) : '';
      text += isWhole ? signs : fronted.test(text) || isClause(text) ? ', ' : ' ';
    }
    text += words;
  });
  return text;
}

/** Brackets that do not hold the date are the first to go. */
function withoutBrackets({ text, focus }: Statement, part: Span): string {
  const asides = bracketsOf(text).pairs.filter(
    (pair) => contains(part, pair) && !contains(pair, focus) && /[([（]/.test(text.charAt(pair.start)),
  );
  let words = '';
  let from = part.start;
  for (const { start, end } of asides.sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    words += text.slice(from, start).trimEnd();
    from = end;
  }
  return (words + text.slice(from, part.end)).trim();
}

/** A run of parts around the date: as much as fits, from the beginning if that makes a clause. */
function fewerParts(statement: Statement, parts: readonly Span[], longest: number): string | undefined {
  const index = parts.findIndex((part) => contains(part, statement.focus));
  for (let first = 0; first <= index; first++) {
    for (let last = parts.length - 1; last >= index; last--) {
      const words = joined(statement, parts.slice(first, last + 1));
      if (words.length <= longest && isClause(words)) return words;
    }
  }
  return undefined;
}

/** Cuts inside a part: at a conjunction, else before a preposition, else between two words. */
function cutShort(statement: Statement, span: Span, parts: readonly Span[], longest: number): string {
  const { text, focus } = statement;
  const room = longest - 2;
  const starts = [span.start, ...parts.map(({ start }) => start)];
  const words = [CONJUNCTION, PREPOSITION, WORD].flatMap((pattern) =>
    cutsIn(statement, { start: span.start, end: focus.start }, pattern).map(({ end }) => end),
  );
  const start = [...starts, ...words].find((each) => each <= focus.start && focus.end - each <= room) ?? focus.start;
  const head = start === span.start || starts.includes(start) ? '' : '…';
  const limit = Math.min(span.end, start + room);
  if (limit === span.end) return head + text.slice(start, limit).trim();
  for (const pattern of [COMMA, CONJUNCTION, PREPOSITION]) {
    const cut = cutsIn(statement, { start: focus.end, end: limit }, pattern).findLast(
      (each) => isClause(text.slice(start, each.start)) || each.start - start > longest / 2,
    );
    if (cut) return head + text.slice(start, cut.start).trim();
  }
  const cut = cutsIn(statement, { start: focus.end, end: limit }, WORD).at(-1)?.start ?? focus.end;
  return `${head}${text.slice(start, Math.max(cut, Math.min(focus.end, limit))).trim()}…`;
}
