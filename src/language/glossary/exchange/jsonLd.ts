import { readTarget } from '../sourceTargets';
import type { Entity, SourceLink } from '../../types';
import { languageTag } from './languageTag';

/** SKOS for the glossary, Dublin Core and schema.org for what its entries say; dates are typed as EDTF. */
const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  prefLabel: 'skos:prefLabel',
  altLabel: 'skos:altLabel',
  definition: 'skos:definition',
  type: 'dcterms:type',
  temporal: { '@id': 'dcterms:temporal', '@type': 'edtf:EDTF' },
  birthDate: { '@id': 'schema:birthDate', '@type': 'edtf:EDTF' },
  deathDate: { '@id': 'schema:deathDate', '@type': 'edtf:EDTF' },
  source: { '@id': 'dcterms:source', '@type': '@id' },
  seeAlso: { '@id': 'rdfs:seeAlso', '@type': '@id' },
  related: { '@id': 'skos:related', '@type': '@id' },
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
} as const;

/**
 * The scheme is the document itself, an entry is `#` and its id. Of related entries, those that are exported are
 * linked.
 */
export function writeJsonLd(entities: readonly Entity[]): string {
  const byLabel = new Map(entities.map(({ label, id }) => [label.toLowerCase(), id]));
  const scheme = { '@id': '', '@type': 'skos:ConceptScheme' };
  const graph = [scheme, ...entities.map((entity) => conceptOf(entity, byLabel))];
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 2)}\n`;
}

function conceptOf(entity: Entity, byLabel: ReadonlyMap<string, string>): object {
  const { id, label, kind, definition, date, born, died, see, sources, links } = entity;
  const related = see.map((name) => byLabel.get(name.toLowerCase())).filter((each) => each !== undefined);
  const properties = {
    '@id': `#${id}`,
    '@type': 'skos:Concept',
    inScheme: '',
    prefLabel: label,
    altLabel: altLabels(entity),
    definition,
    type: kind,
    temporal: date?.edtf ?? '',
    birthDate: born?.edtf ?? '',
    deathDate: died?.edtf ?? '',
    related: related.map((each) => `#${each}`),
    source: webTargets(sources),
    seeAlso: webTargets(links),
  };
  const isKept = ([key, value]: [string, unknown]): boolean =>
    key === 'inScheme' || (value !== '' && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(Object.entries(properties).filter(isKept));
}

/** Only the native name has a language tag: the language of the glossary is not known. */
function altLabels({ label, otherNames, native }: Entity): (string | { '@value': string; '@language': string })[] {
  const names = [...new Set(otherNames.map(({ text }) => text))].filter((name) => name !== label);
  if (!native) return names;
  const { script, romanisation } = native;
  const tag = languageTag(native);
  const others = names.filter((name) => name !== script && name !== romanisation);
  return [
    ...others,
    tag === undefined ? script : { '@value': script, '@language': tag },
    ...(romanisation === undefined
      ? []
      : [tag === 'zh' ? { '@value': romanisation, '@language': 'zh-Latn-pinyin' } : romanisation]),
  ];
}

/** Only web addresses: a path is relative to the folder of its glossary. */
const webTargets = (links: readonly SourceLink[]): string[] =>
  links.filter((link) => readTarget(link)?.isWeb).map(({ target }) => target);
