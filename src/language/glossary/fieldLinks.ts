import { findCitations } from '../bibliography/citations';
import { linksWritten, type WrittenLink } from '../text/markup';
import { maskSpans, moveBy, moveCitation } from '../text/spans';
import { BARRIER, type Citation, type SourceLink } from '../types';
import type { FieldValue } from './fieldValues';

/** The links of a field, with their places in the file. */
export function linksOfField({ text, start }: FieldValue): SourceLink[] {
  return linksIn(text).map(({ label, target }) => ({
    title: text.slice(label.start, label.end).replace(/\\([[\]\\])/g, '$1'),
    target: text.slice(target.start, target.end),
    span: moveBy(target, start),
  }));
}

/** The citations of a field, `[@teiwes1999, p. 34]`, outside its links. */
export function citationsOfField({ text, start }: FieldValue): Citation[] {
  const mask = maskSpans(text, linksIn(text), BARRIER);
  return findCitations(text, mask, { start: 0, end: text.length }).map((citation) => moveCitation(citation, start));
}

/** A link of a field leads somewhere. An address alone is a link too. */
function linksIn(text: string): readonly WrittenLink[] {
  const links = linksWritten(text).filter(({ target }) => target.end > target.start);
  return links.length > 0 || !/https?:/i.test(text) ? links : [...text.matchAll(bareAddress)].map(bareLink);
}

const bareAddress = /(?<![(<[\w])https?:\/\/[^\s<>,;|]+/gi;

function bareLink({ 0: address, index }: RegExpExecArray): WrittenLink {
  const span = { start: index, end: index + address.length };
  return { ...span, label: span, target: span };
}
