import type { Span } from '../../../src/language/types';

/** A text full of similar words, and one passage of it. */
export interface Lookalikes {
  readonly text: string;
  readonly passage: Span;
}

const names = ['Adam', 'Berta', 'Conrad', 'Doris', 'Egbert', 'Frida', 'Gerald', 'Hedwig', 'Ivo', 'Judith'];
const places = ['York', 'Lincoln', 'Ely', 'Durham', 'Chester', 'Exeter', 'Hereford', 'Norwich'];

/** Each function generates a text of one kind, given random numbers from 0 to 1. */
export const lookalikes: Readonly<Record<string, (random: () => number, prose: string) => Lookalikes>> = {
  'a chronicle in one paragraph': (random) => entryOf(annals(random, 30 + random() * 60, died), ' ', random),
  'a chronicle, an entry a line': (random) => entryOf(annals(random, 30 + random() * 60, died), '\n\n', random),
  'a chronicle with longer entries': (random) => entryOf(annals(random, 20 + random() * 30, reigned), '\n\n', random),
  'a sentence that comes back': (random, prose) => {
    const sentences = sentencesOf(prose);
    const refrain = sentences[Math.floor(random() * sentences.length)] ?? '';
    for (let n = 0; n < 8; n++) sentences.splice(Math.floor(random() * sentences.length), 0, refrain);
    const at =
      pick(
        [...sentences.keys()].filter((i) => sentences[i] === refrain),
        random,
      ) ?? 0;
    return spanOf(sentences, at, ' ');
  },
  'a paragraph and its near copy': (random, prose) => {
    const paragraphs = prose.split(/\n\s*\n/).filter((each) => each.length > 200);
    const at = Math.floor(random() * paragraphs.length);
    const original = paragraphs[at] ?? '';
    const words = original.split(' ');
    for (let n = 0; n < words.length / 25; n++) words[Math.floor(random() * words.length)] = pick(names, random) ?? '';
    const isBefore = random() < 0.5;
    const copyAt = Math.floor(random() * (paragraphs.length + 1));
    paragraphs.splice(copyAt, 0, isBefore ? original : words.join(' '));
    const originalAt = copyAt <= at ? at + 1 : at;
    if (isBefore) paragraphs[originalAt] = words.join(' ');
    const { text, passage } = spanOf(paragraphs, random() < 0.5 ? originalAt : copyAt, '\n\n');
    // The whole paragraph, or a part that is almost the same in both.
    const length = passage.end - passage.start;
    const start =
      random() < 0.4
        ? passage.start
        : passage.start + text.slice(passage.start).indexOf(' ', random() * length * 0.5) + 1;
    const space = text.indexOf(' ', start + 40 + random() * length * 0.5);
    return { text, passage: { start, end: space < 0 || space > passage.end || random() < 0.4 ? passage.end : space } };
  },
};

function annals(random: () => number, count: number, entry: (year: number, random: () => number) => string): string[] {
  const first = 1000 + Math.floor(random() * 400);
  return Array.from({ length: Math.floor(count) }, (_, n) => entry(first + n, random));
}

const died = (year: number, random: () => number): string => `In ${year} ${pick(names, random)} died.`;
const reigned = (year: number, random: () => number): string =>
  `In the year ${year} the bishop of ${pick(places, random)} died, and ${pick(names, random)} was chosen in his place; ` +
  `the harvest was ${random() < 0.5 ? 'good' : 'bad'}, and the king kept Christmas at ${pick(places, random)}.`;

function entryOf(entries: readonly string[], between: string, random: () => number): Lookalikes {
  const first = Math.floor(random() * entries.length);
  const last = Math.min(entries.length - 1, random() < 0.6 ? first : first + Math.floor(random() * 5));
  const { text, passage } = spanOf(entries, first, between);
  return { text, passage: { start: passage.start, end: spanOf(entries, last, between).passage.end } };
}

function spanOf(parts: readonly string[], at: number, between: string): Lookalikes {
  const start = parts.slice(0, at).reduce((length, part) => length + part.length + between.length, 0);
  return { text: parts.join(between), passage: { start, end: start + (parts[at] ?? '').length } };
}

const sentencesOf = (prose: string): string[] => prose.replace(/\s+/g, ' ').split(/(?<=\.) (?=[A-Z])/);

const pick = <T>(list: readonly T[], random: () => number): T | undefined => list[Math.floor(random() * list.length)];
