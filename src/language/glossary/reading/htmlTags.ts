import { overlapsAny } from '../../text/spans';
import type { Span } from '../../types';
import { labelMeaning } from './words';

// Tags of HTML, replaced by what Markdown has for them: "<li>" is a bullet, "<h2>" a heading, "<dd>" a definition. The text
// stays as long as it is; where a tag begins a line of its own, a line break stands in its place.

const blockNames = 'ul|ol|li|dl|dt|dd|p|div|section|article|br|hr|h[1-6]|center';
const tag = new RegExp(
  `<(?<close>/?)(?<name>${blockNames}|b|strong|i|em|u|s|del|ins|mark|span|font|small|big|sup|sub|a|abbr|cite|dfn|time)(?=[\\s/>])[^<>\\r\\n]{0,300}>`,
  'gi',
);
const blockTag = new RegExp(`</?(?:${blockNames})(?=[\\s/>])[^<>\\r\\n]{0,300}>`, 'gi');

/** The text with its tags of HTML as Markdown or spaces, outside code. */
export const asMarkdown = (text: string, code: readonly Span[]): string =>
  withHeadingsFirst(text, tagsReplaced(text, code));

/** Headings stand at the beginning of their lines, however deep the tag is indented. */
const withHeadingsFirst = (text: string, replaced: string): string =>
  replaced.replace(/^([ \t]{4,40})(#{1,6})(?=[ \t])/gm, (written, space: string, marks: string, at: number) =>
    text.startsWith('<', at + space.length) ? marks + space : written,
  );

const tagsReplaced = (text: string, code: readonly Span[]): string =>
  text.replace(tag, (written: string, close: string, name: string, at: number) => {
    if (overlapsAny(code, { start: at, end: at + 1 })) return written;
    const mark = close === '' ? markOf(name.toLowerCase(), text, at, written.length) : '';
    return mark.padEnd(written.length);
  });

/** What stands for an opening tag; not longer than the tag. */
function markOf(name: string, text: string, at: number, length: number): string {
  const isFirst = /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, at - 40), at));
  const lineBreak = isFirst ? '' : '\n';
  if (name === 'li') return `${lineBreak}- `;
  if (name === 'dd') return `${lineBreak}: `;
  if (name === 'dt') return `${' '.repeat(length - 1)}\n`;
  if (name === 'br') return isBeforeLabel(text, at + length) ? '|' : '';
  const level = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);
  return level === 0 ? '' : `${level < 3 ? lineBreak : ''}${'#'.repeat(Math.min(level, length - 1))}`;
}

/** Whether a line break is one between two fields, outside a table. */
function isBeforeLabel(text: string, at: number): boolean {
  const label =
    /^[ \t]*(?:<[a-z]{1,6}>|[*_]{1,3})?(?<words>\p{L}[\p{L} ]{0,30}?)[ \t]*(?:<\/[a-z]{1,6}>|[*_]{1,3})?[:：]/u.exec(
      text.slice(at, at + 60),
    );
  return label !== null && labelMeaning(label.groups?.['words'] ?? '') !== undefined;
}

/** The text with the tags of blocks as spaces, outside code. */
export const withoutBlockTags = (text: string, code: readonly Span[]): string =>
  text.replace(blockTag, (written: string, at: number) =>
    overlapsAny(code, { start: at, end: at + 1 }) ? written : ' '.repeat(written.length),
  );
