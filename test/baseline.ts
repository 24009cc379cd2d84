// Writes all that the language service says of some texts, one JSON line a fact, to compare before and after a change:
//   node dist/test/baseline.js [--glossary FILE]… OUTPUT FILE_OR_FOLDER…
// A `.jsonl` file holds documents `{ id, text }`.
import { createWriteStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  createLanguageService,
  describeDate,
  describePassage,
  type Diagnostic,
  type Entity,
  essayDiagnostics,
  exportTimeline,
  findPassage,
  formatMessage,
  glossaryDiagnostics,
  hoverAt,
  inTimeOrder,
  linksIn,
  loadExchange,
  type Message,
  misspellings,
  quotationsIn,
  timelineEvents,
  timelineFormats,
  unknownNames,
} from '../src/language';
import { entriesUsed, glossaryTree } from '../src/language/features/glossary';
import { sectionsOf } from '../src/language/features/timeline';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { glossary: { type: 'string', multiple: true } },
});
const [output = '', ...inputs] = positionals;
const stream = createWriteStream(output);
const write = (file: string, what: string, fact: unknown): void =>
  void stream.write(`${file}\t${what}\t${JSON.stringify(fact, inOldOrder)}\n`);

/** A problem with its words in place of its arguments. */
function inEnglish({ args, ...problem }: Diagnostic): unknown {
  return { ...problem, message: formatMessage({ ...problem, args }, describeDate) };
}

/** A date or an event with the words of its note. */
const withNote = <T extends object>(fact: T): T =>
  'note' in fact ? { ...fact, note: formatMessage(fact.note as Message, describeDate) } : fact;

/** The fields of an entry in the order in which the facts before the change have them. */
function inOldOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('notPhrases' in value)) return value;
  const { id, label, kind, otherNames, native, shortForms, notPhrases, ...others } = value as Entity;
  const { date, born, died, see, sources, links, citations, ...place } = others;
  const names = { id, label, kind, otherNames, native, shortForms, notPhrases };
  return { ...names, date, born, died, see, sources, links, citations, ...place };
}

interface Text {
  readonly id: string;
  readonly text: string;
}

function textsOf(path: string): Text[] {
  if (statSync(path).isDirectory()) {
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|txt|jsonl)$/.test(name) && !/INDEX/.test(name))
      .sort()
      .flatMap((name) => textsOf(join(path, name)));
  }
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.jsonl')) return [{ id: basename(path), text }];
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line, index) => {
    const record = JSON.parse(line) as { id?: string; text?: string; phrase?: string; input?: string };
    return { id: `${basename(path)}:${record.id ?? index}`, text: record.text ?? record.phrase ?? record.input ?? '' };
  });
}

const glossaries = (values.glossary ?? []).map((path) => ({ uri: basename(path), text: readFileSync(path, 'utf8') }));
const service = createLanguageService({ glossaries });
const { catalog } = service;
const { exportEntries } = await loadExchange();

for (const glossary of glossaries) {
  for (const diagnostic of glossaryDiagnostics(catalog, glossary.uri))
    write(glossary.uri, 'glossary', inEnglish(diagnostic));
}
for (const entity of catalog.entities) write(entity.uri, 'entity', entity);

const stamp = '20000101T000000Z';
for (const { id, text } of inputs.flatMap(textsOf)) {
  const document = service.openDocument({
    uri: id,
    languageId: id.includes('.txt') ? 'plaintext' : 'markdown',
    text,
  });
  const annotations = document.annotations();
  for (const annotation of annotations) {
    write(id, 'annotation', withNote(annotation));
    const hover = hoverAt(document, catalog, annotation.start);
    write(id, 'hover', hover?.kind === 'date' ? { ...hover, date: withNote(hover.date) } : hover);
  }
  for (const name of document.ambiguousNames()) write(id, 'ambiguous', name);
  for (const passage of document.passages()) write(id, 'passage', passage);
  const events = inTimeOrder(timelineEvents(document, catalog));
  for (const event of events) write(id, 'event', withNote(event));
  for (const diagnostic of essayDiagnostics(document, catalog)) write(id, 'diagnostic', inEnglish(diagnostic));
  for (const citation of document.citations()) write(id, 'citation', citation);
  for (const correction of document.corrections()) write(id, 'correction', correction);
  for (const slip of misspellings(document, catalog)) write(id, 'misspelling', slip);
  for (const name of unknownNames(document)) write(id, 'unknown', name);
  for (const quotation of quotationsIn(text)) write(id, 'quotation', quotation);
  for (const link of linksIn(text)) write(id, 'link', link);
  for (const section of sectionsOf(document)) write(id, 'section', section);
  write(id, 'tree', glossaryTree(catalog, document));
  for (let start = 0; start + 400 < text.length; start += 4001) {
    const fragment = describePassage(text, { start, end: start + 120 });
    write(id, 'fragment', [fragment, findPassage(text, fragment)]);
  }
  for (const format of timelineFormats) {
    write(id, `timeline ${format}`, exportTimeline(events, format, { title: id, stamp }));
  }
  for (const format of ['markdown', 'csv', 'jsonld'] as const) {
    write(id, `entries ${format}`, exportEntries(entriesUsed([document], catalog), format, 'name'));
  }
}
stream.end();
