import { createCatalog } from '../../../src/language/glossary/catalog';
import type { Evidence } from '../../../src/language/names/linking/evidence';
import { linkNames } from '../../../src/language/names/linking/linkNames';
import { NamedSoFar } from '../../../src/language/names/linking/namedSoFar';

const noEvidence: Evidence = {
  correction: () => undefined,
  fitsYears: () => undefined,
  fitsYearsOfSentence: () => undefined,
  isWholeCell: () => false,
  yearsOf: () => undefined,
};

/** The names of a glossary found in a text, as `surface form → entry`. */
export function namesIn(glossary: string, text: string): string[] {
  const { catalog } = createCatalog([{ uri: 'glossary.md', text: glossary }]);
  const { links } = linkNames(catalog.gazetteer.scan(text), text, catalog.gazetteer, noEvidence, NamedSoFar.empty);
  return links.map(({ start, end, entity }) => `${text.slice(start, end)} → ${entity.label}`);
}
