// Reads exported timelines with the parser of the tool that each format is made for.
import { isEvent, parse as parseMarkwhen, toArray } from '@markwhen/parser';
import { DOMParser } from '@xmldom/xmldom';
import { csvParse } from 'd3-dsv';
import ICAL from 'ical.js';
import { parse as parseHtml, parseFragment } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { TimelineConfig } from 'timelinejs-model';
import { unified } from 'unified';
import type { TimelineEvent, TimelineFormat } from '../../../../../src/language';
import { dayNumber } from '../../../../../src/language/dates';
import { daysFromCivil } from '../../../../../src/language/dates/edtf/gregorian';
import { unguarded } from '../../../../../src/language/text/csvWriter';
import { childrenOf, type HtmlNode, textOf } from './htmlText';
import { withDomParser } from './noBrowser';

/** What a format says of an event. Days are numbers; `to` is the day after the last. */
export interface ReadEvent {
  readonly title: string;
  /** The date in words, where the format has a place for them. */
  readonly words?: string;
  readonly from?: number;
  readonly to?: number;
}

export type ReadFormat = Exclude<TimelineFormat, 'json'>;

export const readers: Readonly<Record<ReadFormat, (text: string) => ReadEvent[]>> = {
  csv: (text) =>
    csvParse(text).map(({ title = '', date = '', earliest = '', latest = '' }) => ({
      title: unguarded(title),
      words: unguarded(date),
      from: dayNumber(unguarded(earliest)),
      to: dayNumber(unguarded(latest)) + 1,
    })),
  html: readHtml,
  svg: readSvg,
  timelinejs: readTimelineJs,
  markwhen: readMarkwhen,
  ical: (text) => calendarEvents(text).map(readCalendarEvent),
  markdown: readMarkdown,
};

export const readJson = (text: string) => (JSON.parse(text) as { events: TimelineEvent[] }).events;

const all = (node: HtmlNode): HtmlNode[] => [node, ...childrenOf(node).flatMap(all)];
const attribute = (node: HtmlNode, name: string): string =>
  ('attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined) ?? '';

function readHtml(text: string): ReadEvent[] {
  const rows = all(parseHtml(text)).filter(({ nodeName }) => nodeName === 'li');
  return rows.map((row) => {
    const [time, , title] = childrenOf(row);
    const [from, to] = [Number(attribute(row, 'data-from')), Number(attribute(row, 'data-to'))];
    return { title: title ? textOf(title) : '', words: time ? textOf(time) : '', from, to };
  });
}

function readSvg(text: string): ReadEvent[] {
  const failed = (level: string, message: string): void => {
    if (level !== 'warning') throw new Error(`${level}: ${message}`);
  };
  const picture = new DOMParser({ onError: failed }).parseFromString(text, 'image/svg+xml');
  return Array.from(picture.getElementsByTagName('g')).map((group) => {
    const [date, title] = Array.from(group.getElementsByTagName('text')).map((each) => each.textContent ?? '');
    return { title: title ?? '', words: date ?? '' };
  });
}

const fromHtml = (html: string): string => textOf(parseFragment(html));

/** A day of TimelineJS, whose years before Christ have no year 0. */
function timelineJsDay(date: Date): number {
  const year = date.getFullYear();
  return daysFromCivil({ year: year < 0 ? year + 1 : year, month: date.getMonth() + 1, day: date.getDate() });
}

function readTimelineJs(text: string): ReadEvent[] {
  const read = withDomParser(() => new TimelineConfig(JSON.parse(text)));
  read.validate();
  if (read.getErrors().length > 0) throw new Error(read.getErrors().map(String).join('\n'));
  const eras = read.eras.map((era) => ({ ...era, text: { headline: era.headline }, display_date: '' }));
  return [...read.events, ...eras].map(({ text: { headline }, display_date: words, start_date, end_date }) => ({
    title: fromHtml(headline),
    words,
    from: timelineJsDay(start_date.data.date_obj),
    ...(end_date && { to: timelineJsDay(end_date.data.date_obj) + 1 }),
  }));
}

function readMarkwhen(text: string): ReadEvent[] {
  const read = parseMarkwhen(text);
  const problems = [...read.parseMessages, ...read.documentMessages];
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const day = (iso: string): number => Math.round(Date.parse(iso) / 864e5);
  return toArray(read.events).flatMap(({ eventy }) => {
    if (!isEvent(eventy)) return [];
    const { dateRangeIso, firstLine, tags, id, completed, percent } = eventy;
    if (tags.length > 0 || id !== undefined || completed !== undefined || percent !== undefined) {
      throw new Error(`More than an event: ${JSON.stringify(eventy)}`);
    }
    return [
      {
        // The parser leaves the colon after a year before Christ in the title.
        title: firstLine.restTrimmed.replace(/^: /, ''),
        from: day(dateRangeIso.fromDateTimeIso),
        to: day(dateRangeIso.toDateTimeIso),
      },
    ];
  });
}

/** The events of a calendar, as ical.js reads them. */
function calendarEvents(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, object, object]);
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each, { strictExceptions: true }));
}

function readCalendarEvent({ summary, description, startDate, endDate }: ICAL.Event): ReadEvent {
  return { title: summary, words: description, from: daysFromCivil(startDate), to: daysFromCivil(endDate) };
}

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

function readMarkdown(text: string): ReadEvent[] {
  const tree: MarkdownNode = unified().use(remarkParse).use(remarkGfm).parse(text);
  const table = tree.children?.find(({ type }) => type === 'table');
  const plain = (node: MarkdownNode): string => {
    if (node.type !== 'text' && node.value !== undefined) throw new Error(`Markup: ${node.type} ${node.value}`);
    const words = node.value ?? (node.children ?? []).map(plain).join('');
    // The parser makes a link of every address, even of an escaped one; that is what the words are.
    const isAddress = node.type === 'link' && node.url?.endsWith(words) === true;
    if (/^(?:link|image|emphasis|strong|delete)/.test(node.type) && !isAddress) throw new Error(`Markup: ${node.type}`);
    return words;
  };
  return (table?.children ?? []).slice(1).map((row) => {
    const [words, title] = (row.children ?? []).map(plain);
    return { title: title ?? '', words: words ?? '' };
  });
}
