import { quotationsIn } from '../sources/quotations';
import { linksIn } from '../sources/markdownLinks';
import { lastBefore } from '../../text/spans';
import { lazy } from '../../text/values';
import type { Span, TextEdit } from '../../types';
import { kindOfCheck } from './kinds';

// A writer answers a problem in the text itself: a comment behind its words, which no renderer shows, says that it is to
// be ignored there. "Giustinani<!-- ignore: misspelt-name -->". Several codes are separated by commas.

/** A problem at a place of a text. */
export interface ProblemAt extends Span {
  readonly code: string;
}

const comment = /^<!--\s{0,20}ignore:([^]{0,200}?)-->/;
const anyComment = /^<!--[^]{0,300}?-->/;

/** What belongs to the words of a problem: markup, closing quotation marks, the end of a link, the mark of a note. */
const closing = /^(?:[*_~"'”’»›]|\]\([^)\s]{0,400}\)|\[\^[^\][\s]{1,100}\])+/;

/** UTF-16 units behind the words within which a comment is looked for. */
const reach = 600;

/** The comments of a part of a Markdown text that say to ignore something. */
export const ignoreCommentsIn = (part: string): Span[] =>
  [...part.matchAll(/<!--\s{0,20}ignore:[^]{0,200}?-->/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));

/** A code in a comment that says to ignore something. */
export interface IgnoredCode {
  readonly code: string;
  /** Offset of the comment that holds it. */
  readonly comment: number;
}

/** The codes in the comments behind an offset. Spaces and one line break may stand between. */
export function codesIgnoredBehind(text: string, offset: number): IgnoredCode[] {
  const codes: IgnoredCode[] = [];
  const end = Math.min(text.length, offset + reach);
  let at = offset;
  for (;;) {
    at += closing.exec(text.slice(at, end))?.[0].length ?? 0;
    at += /^[ \t]{0,20}\r?\n?[ \t>]{0,20}/.exec(text.slice(at, end))?.[0].length ?? 0;
    const found = anyComment.exec(text.slice(at, end))?.[0];
    if (found === undefined) return codes;
    const written = (comment.exec(found)?.[1] ?? '').split(',');
    codes.push(...written.map((code) => ({ code: code.trim(), comment: at })));
    at += found.length;
  }
}

/** Answers, for the problems of one Markdown text, which of them a comment says to ignore. */
export function ignoredIn(text: string): (problem: ProblemAt) => boolean {
  if (!hasIgnores(text)) return () => false;
  const answers = answersIn(text);
  return (problem) => answers(problem).length > 0;
}

/** Whether a text has comments that say to ignore something. */
export const hasIgnores = (text: string): boolean => /<!--\s{0,20}ignore:/.test(text);

/** Answers, for the problems of one Markdown text, the codes in its comments that say to ignore each. */
export function answersIn(text: string): (problem: ProblemAt) => IgnoredCode[] {
  const endOf = answerPlaces(text);
  return (problem) => codesIgnoredBehind(text, endOf(problem)).filter(({ code }) => code === problem.code);
}

/** The edit that writes a comment behind a problem of a Markdown text. */
export function ignoreEdit(text: string, problem: ProblemAt): TextEdit {
  const end = answerPlaces(text)(problem);
  const at = end + (closing.exec(text.slice(end, end + reach))?.[0].length ?? 0);
  return { start: at, end: at, text: `<!-- ignore: ${problem.code} -->` };
}

/**
 * Answers the offset behind which a comment answers a problem: behind the whole link, the whole quotation with the link
 * that follows it, the whole group of a citation, or the whole comment of a correction.
 */
function answerPlaces(text: string): (problem: ProblemAt) => number {
  /** The ends of the links, by where their destinations start. */
  const links = lazy(() => new Map(linksIn(text).map(({ target, end }) => [target.start, end])));
  const quotations = lazy(() => quotationsIn(text));
  return ({ code, start, end }) => {
    switch (kindOfCheck(code)) {
      case 'links':
        return links().get(start) ?? end;
      case 'quotations': {
        const quotation = lastBefore(quotations(), start + 1);
        if (!quotation || quotation.end < end) return end;
        const { link } = quotation;
        const isBehind = link.start >= quotation.end && link.start - quotation.end < reach;
        return isBehind ? link.end : quotation.end;
      }
      case 'citations':
        return end + (restOfCitation.exec(text.slice(end, end + reach))?.[0].length ?? 0);
      default:
        return end + (restOfComment.exec(text.slice(end, end + reach))?.[0].length ?? 0);
    }
  };
}

/** "[see @teiwes1999, p. 34; @macfarquhar]", or "@teiwes1999 [p. 34]". */
const restOfCitation = /^(?:\}?[^[\]\n]{0,300}\]|\}? \[[^[\]\n]{0,300}\])/;
const restOfComment = /^\s{0,20}-->/;
