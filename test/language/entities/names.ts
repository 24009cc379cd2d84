import { createCatalog } from '../../../src/language/entities/catalog';
import { linkNames, nobodyNamed } from '../../../src/language/entities/shortForms';

/** The names that a glossary gives a text, as `surface form → entry`. */
export function namesIn(glossary: string, text: string): string[] {
  const { catalog } = createCatalog([{ uri: 'glossary.md', text: glossary }]);
  const { links } = linkNames(catalog.gazetteer.scan(text), text, nobodyNamed);
  return links.map(({ start, end, entity }) => `${text.slice(start, end)} → ${entity.label}`);
}
