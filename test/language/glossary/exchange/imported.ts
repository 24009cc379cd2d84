import { parseGlossary } from '../../../../src/language/glossary/parser';
import { importGlossary } from '../../../../src/language/glossary/exchange';
import { fieldTextsOf } from '../../../../src/language/glossary/exchange/fieldTexts';
import type { Entity } from '../../../../src/language';

/** The entries of an import, as read from the glossary that it writes. */
export const imported = (fileName: string, text: string): readonly Entity[] =>
  parseGlossary('glossary.md', importGlossary(fileName, text).text).entities;

/** `line code` of each problem. */
export const problemsOf = (fileName: string, text: string): string[] =>
  importGlossary(fileName, text).problems.map(({ line, code }) => `${line} ${code}`);

/** An entry without its places in the file. */
export const contentsOf = (entity: Entity) => ({
  label: entity.label,
  ...fieldTextsOf(entity),
  definition: entity.definition,
});
