// Every public function of the language service, prepared for measuring: work before the returned function is not
// counted.
import {
  type AnnotatedDocument,
  completionsAt,
  createLanguageService,
  describePassage,
  essayDiagnostics,
  exportTimeline,
  findPassage,
  glossaryDiagnostics,
  hoverAt,
  type LanguageService,
  linksIn,
  loadExchange,
  misspellings,
  quotationsIn,
  timelineEvents,
  timelineFormats,
  unknownNames,
} from '../../../src/language';
import {
  backlinksOf,
  citationTargets,
  citingPlacesIn,
  compareQuotation,
  contextOf,
  foldText,
  linkNear,
  linkUpdates,
  titleOfText,
} from '../../../src/language/features/sources';
import { continuityFindings } from '../../../src/language/features/continuity';
import { ignoredIn, removeIgnoreEdit, unusedIgnores } from '../../../src/language/features/checks';
import {
  Bibliography,
  citationDiagnostics,
  keyCompletionsAt,
  keyPlacesIn,
  loadBibtexReader,
  worksCitedAt,
} from '../../../src/language/features/bibliography';
import {
  childrenOf,
  entriesUsed,
  fieldNameAt,
  formatEdits,
  glossaryPlaceAt,
  glossaryTree,
  proposedEntries,
  rankEntities,
} from '../../../src/language/features/glossary';
import {
  entitiesPerhapsIn,
  namesInCatalog,
  problemOfName,
  proseMentions,
  renameTargetAt,
  selectedName,
} from '../../../src/language/features/names';
import { eventChoices, filterEvents, noFilter, sectionsOf } from '../../../src/language/features/timeline';
import type { LanguageId } from '../../../src/language/types';
import { firstMentions, mentionsOf, sentenceAround } from '../../../src/language/features/essay';

const { exportEntries, importGlossary } = await loadExchange();
const readBibtex = await loadBibtexReader();

const names = `## Mao Zedong\n\n- Kind: person\n- Aliases: Mao; the great\n- Born: 1893-12-26\n- Not: Mao Dun\n
## Zhou Enlai\n\n- Kind: person\n- Native: 周恩来\n\n## Mao Anying\n\n- Kind: person\n- Born: 1922\n
## Great Famine\n\n- Kind: event\n- Date: 1959/1961\n\n## Office\n\n- Aliases: ﬁß\n\n## Henry\n\n- Kind: person\n`;
const glossaries = [{ uri: 'file:///names.md', text: names }];

export interface OpenText {
  readonly text: string;
  readonly service: LanguageService;
  readonly document: AnnotatedDocument;
}

export function openText(text: string, languageId: LanguageId, uri = 'file:///essay.md'): OpenText {
  const service = createLanguageService({ glossaries });
  return { text, service, document: service.openDocument({ uri, languageId, text }) };
}

export function readText(text: string, languageId: LanguageId, uri?: string): OpenText {
  const opened = openText(text, languageId, uri);
  opened.document.annotations();
  opened.document.passages();
  return opened;
}

/** Offsets spread over a text. Their number does not depend on the length of the text. */
const offsetsIn = (text: string): number[] => [0.1, 0.5, 0.9, 1].map((share) => Math.floor(text.length * share));

const stamp = '20000101T000000Z';

type Feature<T> = (prepared: T) => unknown;

/** For a text that was not read before. */
export const ofReading: Readonly<Record<string, Feature<OpenText>>> = {
  annotations: ({ document }) => document.annotations(),
};

/** For a text that is already annotated. */
export const ofEssay: Readonly<Record<string, Feature<OpenText>>> = {
  ambiguousNames: ({ document }) => document.ambiguousNames(),
  passages: ({ document }) => document.passages(),
  corrections: ({ document }) => document.corrections(),
  citations: ({ document }) => document.citations(),
  'one edit': ({ document, text }) => {
    const at = Math.floor(text.length / 2);
    document.update([{ start: at, end: at, text: 'x' }]);
    document.annotations();
    document.update([{ start: at, end: at + 1, text: '' }]);
    return document.annotations();
  },
  timelineEvents: ({ document, service }) => timelineEvents(document, service.catalog),
  essayDiagnostics: ({ document, service }) => essayDiagnostics(document, service.catalog),
  continuityFindings: ({ document }) => continuityFindings(document, '2026-11-30'),
  misspellings: ({ document, service }) => misspellings(document, service.catalog),
  unknownNames: ({ document }) => unknownNames(document),
  proposedEntries: ({ document, service }) => proposedEntries(document, service.dates),
  glossaryTree: ({ document, service }) => childrenOf(glossaryTree(service.catalog, document).sections[0] ?? never()),
  sectionsOf: ({ document }) => sectionsOf(document),
  hoverAt: ({ document, service, text }) => offsetsIn(text).map((at) => hoverAt(document, service.catalog, at)),
  completionsAt: ({ document, service, text }) =>
    offsetsIn(text).map((at) => completionsAt(document, service.catalog, at)),
  renameTargetAt: ({ document, service, text }) =>
    offsetsIn(text).map((at) => renameTargetAt(service.catalog, document, at)),
  selectedName: ({ document, text }) => selectedName(document, { start: 0, end: text.length }),
  sentenceAround: ({ document, text }) => offsetsIn(text).map((at) => sentenceAround(document, { start: at, end: at })),
  mentionsOf: ({ document }) => mentionsOf(document, 'mao-zedong'),
  firstMentions: ({ document }) => [firstMentions(document, 'section'), firstMentions(document, 'text')],
  proseMentions: ({ document }) => proseMentions(document),
  citationTargets: ({ document, service, text }) =>
    citationTargets(service.catalog, document, { start: 0, end: text.length }, '', () => true),
  entriesUsed: ({ document, service }) => exportEntries(entriesUsed([document], service.catalog), 'markdown'),
};

/** The processing of a text's events. */
export const ofEvents: Readonly<Record<string, Feature<ReturnType<typeof timelineEvents>>>> = {
  filterEvents: (events) => filterEvents(events, { ...noFilter, query: 'king' }, (id) => id),
  eventChoices: (events) => eventChoices(events, noFilter, (id) => id),
  ...Object.fromEntries(
    timelineFormats.map((format) => [
      `exportTimeline ${format}`,
      (events: ReturnType<typeof timelineEvents>) => exportTimeline(events, format, { title: 'a', stamp }),
    ]),
  ),
};

export const ofText: Readonly<Record<string, Feature<string>>> = {
  linksIn: (text) => linkNear(linksIn(text), 'b.md', text.length / 2),
  quotationsIn: (text) => quotationsIn(text),
  ignoredIn: (text) => {
    const isIgnored = ignoredIn(`${text}\n\n<!-- ignore: missing-source -->`);
    for (const { target } of linksIn(text)) isIgnored({ ...target, code: 'missing-source' });
    for (const quotation of quotationsIn(text)) isIgnored({ ...quotation, code: 'misquotation' });
    for (const at of offsetsIn(text)) isIgnored({ start: at, end: at, code: 'misspelt-name' });
  },
  unusedIgnores: (text) => {
    const comments = text.replace(/\n\n/g, '<!-- ignore: misspelt-name, missing-source -->\n\n');
    const problems = offsetsIn(comments).map((at) => ({ start: at, end: at, code: 'misspelt-name' }));
    const [first] = unusedIgnores(comments, problems, () => true);
    if (first) removeIgnoreEdit(comments, first);
  },
  citingPlacesIn: (text) => citingPlacesIn('file:///essay.md', text),
  backlinksOf: (text) => {
    const places = citingPlacesIn('file:///essay.md', text);
    return backlinksOf(places.map((place) => ({ place, source: 'file:///b.md', status: 'unread' })));
  },
  linkUpdates: (text) =>
    linkUpdates({ uri: 'file:///essay.md', text }, [{ from: 'file:///b.md', to: 'file:///c/b.md' }]),
  keyPlacesIn: (text) => keyPlacesIn('file:///essay.md', text),
  foldText: (text) => foldText(text),
  contextOf: (text) => offsetsIn(text).map((at) => contextOf(text, { start: at, end: at })),
  titleOfText: (text) => titleOfText(text, 'file:///essay.md'),
  describePassage: (text) => describePassage(text, { start: text.length >> 1, end: (text.length >> 1) + 100 }),
  'describePassage, all': (text) => describePassage(text, { start: 0, end: text.length }),
  findPassage: (text) => findPassage(text, 'text=the%20king%20who%20fled%20to%20the,was%20ill%20in%201958'),
  'findPassage, its own words': (text) => findPassage(text, `text=${encodeURIComponent(wellFormed(text))}`),
  compareQuotation: (text) =>
    compareQuotation({ mask: `“${text.slice(0, 300)}”`, start: 0, end: 302, citing: text }, text, {
      start: 0,
      end: text.length,
    }),
  entitiesPerhapsIn: (text) => entitiesPerhapsIn(createLanguageService({ glossaries }).catalog, text),
};

const wellFormed = (text: string): string => text.slice(100, 400).replace(/\p{Cs}/gu, ' ');

/** A glossary, and an essay that mentions its first entry. */
export interface OpenGlossary {
  readonly text: string;
  readonly service: LanguageService;
}

const uri = 'file:///g.md';

export function openGlossary(text: string): OpenGlossary {
  return { text, service: createLanguageService({ glossaries: [{ uri, text }] }) };
}

export const ofGlossary: Readonly<Record<string, Feature<OpenGlossary>>> = {
  createLanguageService: ({ text }) => createLanguageService({ glossaries: [{ uri, text }] }),
  setGlossaries: ({ service, text }) => service.setGlossaries([{ uri, text: `${text}\n` }]),
  glossaryDiagnostics: ({ service }) => glossaryDiagnostics(service.catalog, uri),
  formatEdits: ({ service, text }) => formatEdits(service.dates, { uri, text }),
  glossaryTree: ({ service }) => glossaryTree(service.catalog, undefined),
  'glossaryTree, searched': ({ service }) => glossaryTree(service.catalog, undefined, { query: 'mao' }),
  rankEntities: ({ service }) => rankEntities(service.catalog, 'person 12'),
  namesInCatalog: ({ service }) => namesInCatalog(service.catalog),
  glossaryPlaceAt: ({ service, text }) => offsetsIn(text).map((at) => glossaryPlaceAt(service.catalog, uri, text, at)),
  fieldNameAt: ({ text }) => offsetsIn(text).map((at) => fieldNameAt(text, at)),
  exportEntries: ({ service }) =>
    (['markdown', 'csv', 'jsonld'] as const).map((format) => exportEntries(service.catalog.entities, format, 'date')),
  'annotations of its own text': ({ service, text }) => {
    const document = service.openDocument({ uri, languageId: 'markdown', text });
    return proseMentions(document, service.catalog.glossaries[0]);
  },
  'an essay that names it': ({ service }) => {
    const text = 'Mao met Person 1000A1000 and Entry 1007 in 1958. '.repeat(20);
    const document = service.openDocument({ uri: 'file:///e.md', languageId: 'plaintext', text });
    const { catalog } = service;
    return [timelineEvents(document, catalog), misspellings(document, catalog), completionsAt(document, catalog, 3)];
  },
  problemOfName: ({ service, text }) => {
    const [entity] = service.catalog.entities;
    if (!entity) return undefined;
    const target = renameTargetAt(
      service.catalog,
      service.openDocument({ uri, languageId: 'markdown', text }),
      entity.labelSpan.start,
    );
    return target && 'name' in target && problemOfName(service.catalog, { uri, text }, target, 'New name');
  },
  'citingPlacesIn its entries': ({ service, text }) => citingPlacesIn(uri, text, service.catalog.entities),
  'keyPlacesIn its entries': ({ service, text }) =>
    keyPlacesIn(uri, text.replaceAll('Mao', '@mao'), service.catalog.entities),
};

export const ofTable: Readonly<Record<string, Feature<string>>> = {
  'importGlossary, CSV': (text) => importGlossary('a.csv', text),
  'importGlossary, YAML': (text) => importGlossary('a.yaml', text),
  'importGlossary, SPARQL': (text) => importGlossary('a.json', text),
  'importGlossary, GEDCOM': (text) => importGlossary('a.ged', text),
  'importGlossary into itself': (text) => importGlossary('a.csv', text, { into: importGlossary('a.csv', text).text }),
};

export interface OpenBibliography {
  readonly text: string;
  readonly bibliography: Bibliography;
}

export function openBibliography(text: string): OpenBibliography {
  const bibliography = new Bibliography([{ uri: 'file:///a.bib', text }], { reader: readBibtex });
  return { text, bibliography };
}

export const ofBibliography: Readonly<Record<string, Feature<OpenBibliography>>> = {
  'new Bibliography': ({ text }) => openBibliography(text),
  prepare: ({ bibliography }) => bibliography.prepare(() => false),
  diagnostics: ({ bibliography }) => bibliography.diagnostics('file:///a.bib'),
  citationDiagnostics: ({ bibliography }) =>
    citationDiagnostics(openText('[@kye1] '.repeat(20), 'markdown').document, bibliography),
  keyCompletionsAt: ({ bibliography }) => keyCompletionsAt(openText('See @ke', 'markdown').document, bibliography, 7),
  worksCitedAt: ({ bibliography }) =>
    worksCitedAt(bibliography, keyPlacesIn('file:///essay.md', bibliography.keys.map((key) => `@${key}`).join('\n\n'))),
};

function never(): never {
  throw new Error('There is a section for each kind.');
}
