import { parseGlossary } from '../../../../src/language/glossary/parser';
import { type GlossaryImport, importGlossary, type ImportOptions } from '../../../../src/language/glossary/exchange';
import { fieldTextsOf } from '../../../../src/language/glossary/exchange/fieldTexts';
import type { Entity } from '../../../../src/language';

/** The entries of an import, as read from the glossary that it writes. */
export const imported = (fileName: string, text: string, options?: ImportOptions): readonly Entity[] =>
  entriesOf(importGlossary(fileName, text, options));

export const entriesOf = ({ text }: GlossaryImport): readonly Entity[] => parseGlossary('glossary.md', text).entities;

/** `line code` of each problem that is more than a note. */
export const problemsOf = (fileName: string, text: string, options?: ImportOptions): string[] =>
  listed(importGlossary(fileName, text, options), ['error', 'warning']);

/** `line code` of each note. */
export const notesOf = (fileName: string, text: string, options?: ImportOptions): string[] =>
  listed(importGlossary(fileName, text, options), ['information']);

const listed = ({ problems }: GlossaryImport, severities: readonly string[]): string[] =>
  problems.filter(({ severity }) => severities.includes(severity)).map(({ line, code }) => `${line} ${code}`);

/** An entry without its places in the file. */
export const contentsOf = (entity: Entity) => ({
  label: entity.label,
  ...fieldTextsOf(entity),
  definition: entity.definition,
});
