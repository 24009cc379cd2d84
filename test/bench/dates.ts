import * as chrono from 'chrono-node';
import { createLanguageService } from '../../src/language';
import { fileText, longEssay, ownTexts, plainHistory } from './essays';
import { interleave, median, report } from './measure';

const open = (text: string): unknown =>
  createLanguageService().openDocument({ uri: 'essay.txt', languageId: 'plaintext', text }).annotations();

/** At most so much of the time of chrono-node, on every text. */
const GOAL = 0.25;

/**
 * Dates with values from context, compared with chrono-node, which has no context. Texts of one's own are measured too:
 * `npm run bench -- dates a.txt b.jsonl`.
 */
export function benchDates(): void {
  const length = 350_000;
  const texts = [
    { name: 'plain text, a date in 200 characters', text: plainHistory(length) },
    { name: 'an essay', text: fileText('test/fixtures/second-gold/essay.md', length) },
    { name: 'an old history of early years', text: fileText('test/fixtures/decline-and-fall.txt', length) },
    ...ownTexts(length),
  ];
  const runs = texts.flatMap(({ text }) => [() => open(text), () => chrono.parse(text)]);
  const times = interleave(9, runs).map(median);
  texts.forEach(({ name }, i) => {
    const [ours = Number.NaN, theirs = Number.NaN] = times.slice(2 * i, 2 * i + 2);
    report(`dates of 350 KB of ${name} beside chrono-node`, ours / theirs, GOAL, 'at most');
  });
}

const megabyte = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(megabyte / piece.length)).slice(0, megabyte);

/** Hostile texts: none may cost more than three times as much for each character as prose does. */
const hostile: Readonly<Record<string, string>> = {
  digits: fill('1958'),
  hyphens: fill('-'),
  ranges: fill('1958–'),
  'in in in': fill('in '),
  articles: fill('a '),
  '“in 480”': fill('in 480 '),
  'Chinese numerals': fill('一九'),
};

export function benchHostileDates(): void {
  const prose = longEssay(megabyte);
  const names = Object.keys(hostile);
  const [ours = [], ...times] = interleave(5, [
    () => open(prose),
    ...names.map((name) => () => open(hostile[name] ?? '')),
  ]);
  names.forEach((name, i) =>
    report(`1 MB of ${name} beside 1 MB of prose`, median(times[i] ?? []) / median(ours), 3, 'at most'),
  );
}
