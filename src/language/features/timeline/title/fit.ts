import type { Span } from '../../../types';
import { bracketsOf } from './brackets';
import { hasMainVerb, isClause, isFronted, isLeaning, isParticipial, startsWithVerb, wordCount } from './clauseWords';
import { contains, cutsIn, partsBetween, type Statement, wordsIn } from './statement';

const COMMA = /, |[，、,](?=\p{Script=Han})/gu;
const CONJUNCTION = / (?=(?:and|but|which|who|whom|whose|because|while|after|before|when|where|although|until|so) )/g;
const PREPOSITION =
  / (?=(?:in|on|at|by|for|with|from|into|under|between|among|against|to|as|that|during|through|over) )/g;
const WORD = / |(?<=[，、。；：])/g;

/** The words of the spans, shortened to `longest` UTF-16 units where they are longer. */
export function fitted(statement: Statement, spans: readonly Span[], longest: number): string {
  const whole = spans.map((span) => wordsIn(statement, span)).join(' ');
  if (whole.length <= longest) return whole;
  const span = spans.find((each) => contains(each, statement.focus));
  if (!span) return whole;
  const parts = partsBetween(span, cutsIn(statement, span, COMMA));
  return (
    withoutAsides(statement, parts, longest) ??
    withoutFrontedDate(statement, parts, longest) ??
    fewerParts(statement, parts, longest) ??
    antecedent(statement, parts, longest) ??
    subjectAndDate(statement, parts, longest) ??
    cutShort(statement, span, parts, longest)
  );
}

/** Leaves out brackets, then the parts that lean on others, then appositions, until the words fit. */
function withoutAsides(statement: Statement, parts: readonly Span[], longest: number): string | undefined {
  const kept = [...parts];
  const fits = (): string | undefined => {
    const words = joined(statement, kept);
    return words.length <= longest && isClause(words) ? words : undefined;
  };
  for (const isAside of [isDependent, isApposition]) {
    for (let i = kept.length - 1; i >= 0 && fits() === undefined; i--) {
      const part = kept[i];
      if (!part || contains(part, statement.focus)) continue;
      if (isAside(wordsIn(statement, part), i)) kept.splice(i, 1);
    }
  }
  return fits();
}

const isDependent = (words: string, index: number): boolean => isLeaning(words) || (index > 0 && isParticipial(words));

/** A few words without a verb: ", the North Korean capital,". The last of a list begins with "and". */
const isApposition = (words: string, index: number): boolean =>
  index > 0 && wordCount(words) < 7 && !hasMainVerb(words) && !/^(?:and|or|to) /.test(words) && !isFronted(words);

/** "On 4 October 1957, …": the date is told beside the title, so that a fronted one may go. */
function withoutFrontedDate(statement: Statement, parts: readonly Span[], longest: number): string | undefined {
  const [first, ...rest] = parts;
  if (!first || !contains(first, statement.focus)) return undefined;
  const words = wordsIn(statement, first);
  if (!isFronted(words) || wordCount(words) > 8 || hasMainVerb(words)) return undefined;
  return withoutAsides(statement, rest, longest);
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
      text += isWhole ? signs : isFronted(wordsIn(statement, before)) || isClause(text) ? ', ' : ' ';
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
    const head = parts[first];
    if (!head || !canBegin(wordsIn(statement, head))) continue;
    for (let last = parts.length - 1; last >= index; last--) {
      const next = parts[last + 1];
      if (next && /^(?:to|that|for) /.test(wordsIn(statement, next))) continue;
      const words = joined(statement, parts.slice(first, last + 1));
      if (words.length <= longest && isClause(words)) return words;
    }
  }
  return undefined;
}

const canBegin = (words: string): boolean =>
  (isFronted(words) || hasMainVerb(words)) && !isParticipial(words) && !startsWithVerb(words) && !relative.test(words);

const relative = /^(?:which|who|whom|whose|that|where|and|or) /;

/** ", Thrace, which had been Persian since 513 BC" is told of Thrace. */
function antecedent(statement: Statement, parts: readonly Span[], longest: number): string | undefined {
  const index = parts.findIndex((part) => contains(part, statement.focus));
  const [part, before] = [parts[index], parts[index - 1]];
  if (!part || !before) return undefined;
  const words = wordsIn(statement, part);
  const name = /(?:^| )((?:the )?(?:\p{Lu}[\p{L}’'-]*)(?: \p{Lu}[\p{L}’'-]*){0,5})$/u.exec(
    withoutBrackets(statement, before),
  )?.[1];
  const rest = /^(?:which|who) (.+)$/.exec(words)?.[1];
  if (name === undefined || rest === undefined || !startsWithVerb(rest)) return undefined;
  const title = `${name} ${rest}`;
  return title.length <= longest ? title : undefined;
}

/** The head of the sentence, "…", and the part with the date: where a part has no subject of its own. */
function subjectAndDate(statement: Statement, parts: readonly Span[], longest: number): string | undefined {
  const index = parts.findIndex((part) => contains(part, statement.focus));
  const [subject, part] = [parts[0], parts[index]];
  if (index < 1 || !subject || !part) return undefined;
  const head = withoutBrackets(statement, subject);
  const words = wordsIn(statement, part);
  const isOwn = startsWithVerb(words) || isParticipial(words) || /^and /.test(words);
  if (!isOwn || wordCount(head) < 2 || isFronted(head) || isLeaning(head) || head.length > longest / 2)
    return undefined;
  const title = `${head} … ${words}`;
  return title.length <= longest ? title : undefined;
}

/** Cuts inside a part: at a conjunction, else before a preposition, else between two words. */
function cutShort(statement: Statement, span: Span, parts: readonly Span[], longest: number): string {
  const { text, focus } = statement;
  const room = longest - 2;
  const begin = beginning(statement, span, parts, room);
  const { start, head } = begin;
  const limit = Math.min(span.end, start + room);
  if (limit === span.end) return head + text.slice(start, limit).trim();
  const inside = { start: focus.end, end: limit };
  for (const pattern of [COMMA, CONJUNCTION]) {
    const cut = cutsIn(statement, inside, pattern).findLast((each) => isClause(text.slice(start, each.start)));
    if (cut) return head + text.slice(start, cut.start).trim();
  }
  const before = cutsIn(statement, inside, PREPOSITION).findLast((each) => each.start - start > longest / 2);
  const cut = before ?? cutsIn(statement, inside, WORD).findLast((each) => each.start > focus.end + 1);
  return `${head}${text.slice(start, cut?.start ?? endOfWords(text, start, limit)).trim()}…`;
}

/** The last end of a word before `limit`; Chinese ends anywhere, and one endless word must. */
function endOfWords(text: string, start: number, limit: number): number {
  if (!/[\p{L}\p{M}\p{N}’'-]{2}/u.test(text.slice(limit - 1, limit + 1)) || /\p{Script=Han}/u.test(text.charAt(limit)))
    return wholeSigns(text, limit);
  const space = text.lastIndexOf(' ', limit);
  return space > start ? space : wholeSigns(text, limit);
}

/** An offset that is not inside a pair of surrogates: a single endless word must be cut somewhere. */
const wholeSigns = (text: string, offset: number): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) ? offset - 1 : offset;

/** Where a title begins whose sentence is too long before the date; `head` is an ellipsis inside a clause. */
function beginning(statement: Statement, span: Span, parts: readonly Span[], room: number) {
  const { text, focus } = statement;
  const fits = (start: number): boolean => start <= focus.start && focus.end - start <= room;
  const begins = [span.start, ...parts.map(({ start }) => start)].filter(fits);
  const canStand = (words: string): boolean => canBegin(words) && (isClause(words) || hasMainVerb(words));
  const whole = begins.find((start) => start === span.start || canStand(text.slice(start, span.end)));
  if (whole !== undefined) return { start: whole, head: '' };
  const before = { start: span.start, end: focus.start };
  for (const cut of cutsIn(statement, before, CONJUNCTION)) {
    const clause = /^(when|where|while|because|and|but|so) /.exec(text.slice(cut.end, cut.end + 10));
    const start = cut.end + (clause?.[0].length ?? 0);
    if (clause && fits(start) && isClause(text.slice(start, span.end))) return { start, head: '' };
  }
  const words = [PREPOSITION, WORD].flatMap((pattern) => cutsIn(statement, before, pattern).map(({ end }) => end));
  return { start: begins[0] ?? words.find(fits) ?? focus.start, head: '…' };
}
