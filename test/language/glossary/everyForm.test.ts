import assert from 'node:assert/strict';
import { createCatalog } from '../../../src/language/glossary/catalog';
import { createDateReader, languages } from '../../../src/language/dates';
import { AnnotatedDocument } from '../../../src/language/document/annotatedDocument';
import { allFixes, glossaryDiagnostics, glossaryFixes } from '../../../src/language/features/glossary';
import { aliasEdit, sourceEdit } from '../../../src/language/features/glossary/edits';
import { problemOfName, renameEdits, renamesFile } from '../../../src/language/features/names/rename';
import { noteBeside } from '../../../src/language/glossary/notes';
import { parseGlossary } from '../../../src/language/glossary/parser';
import { applied, plainFormEdits } from '../../../src/language/glossary/plainForm';
import { fieldDates } from '../../../src/language/glossary/reading/dates/fieldDates';
import type { Entity } from '../../../src/language';
import { entry, fieldForms, fileForms, headingForms, noteForms, noteUri } from './everyForm';

const dates = createDateReader(languages);
const readDate = fieldDates(dates);
const uri = 'file:///glossary/g.md';

/** Every form, as a file. */
const files: readonly (readonly [rule: string, text: string, uri: string])[] = [
  ...fieldForms.map(([rule, body]) => [rule, entry(body), uri] as const),
  ...headingForms.map(([heading, , body = '- Kind: person']) => [heading, entry(body, heading), uri] as const),
  ...fileForms.map(([rule, text]) => [rule, text, uri] as const),
  ...noteForms.map(([rule, text]) => [rule, text, noteUri] as const),
];

/** What an entry says, without the places where it says it; headings of definitions have any level. */
const contentOf = (entity: Entity, without: Partial<Record<keyof Entity, unknown>> = {}): unknown =>
  JSON.parse(
    JSON.stringify({ ...entity, ...without }, (key, value: unknown) => {
      if (['span', 'labelSpan', 'start', 'end', 'id', 'keySpan', 'uri'].includes(key)) return undefined;
      return key === 'definition' ? (value as string).replace(/^#+ /gm, '# ').replace(/\s+/g, ' ') : value;
    }),
  );

const read = (text: string, at: string): readonly Entity[] => parseGlossary(at, text, readDate).entities;
const contents = (text: string, at: string): unknown[] => read(text, at).map((entity) => contentOf(entity));

suite('every form of a glossary', () => {
  for (const [rule, text, at] of files) {
    test(`in the plain form says the same: ${rule}`, () => {
      const after = applied(text, plainFormEdits(at, text, readDate));
      assert.deepEqual(contents(after, at), contents(text, at));
      assert.deepEqual(plainFormEdits(at, after, readDate), [], after);
    });
  }

  for (const [rule, text, at] of files) {
    const [first] = read(text, at);
    if (!first) continue;
    test(`takes another name: ${rule}`, () => {
      const edit = aliasEdit(text, first, 'Jack Straw', readDate);
      assert.ok(edit);
      const after = read(applied(text, [edit]), at);
      assert.deepEqual(
        after[0]?.otherNames.map((name) => name.text).sort(),
        [...first.otherNames.map((name) => name.text), 'Jack Straw'].sort(),
      );
      const others = (entity: Entity): unknown => contentOf(entity, { otherNames: [] });
      assert.deepEqual(after.map(others), read(text, at).map(others), applied(text, [edit]));
    });

    test(`takes a source: ${rule}`, () => {
      const edit = sourceEdit(text, first, '[Froissart](../froissart.md)', readDate);
      assert.ok(edit);
      const after = read(applied(text, [edit]), at);
      assert.equal(after[0]?.sources.at(-1)?.target, '../froissart.md', applied(text, [edit]));
      const others = (entity: Entity): unknown => contentOf(entity, { sources: [] });
      assert.deepEqual(after.map(others), read(text, at).map(others), applied(text, [edit]));
    });

    test(`is renamed, or refuses to be: ${rule}`, () => {
      const source = { uri: at, text };
      const { catalog } = createCatalog([source], undefined, readDate);
      const [entity] = catalog.entities;
      assert.ok(entity);
      const target = { entity, name: entity.label, span: entity.labelSpan };
      const problem = problemOfName(catalog, source, target, 'John Ball');
      const document = new AnnotatedDocument({ uri: at, languageId: 'markdown', text }, () => catalog, dates);
      const file = renamesFile(target) ? noteBeside(at, 'John Ball') : at;
      const after = read(applied(text, renameEdits(catalog, document, target, 'John Ball')), file);
      if (problem) return;
      assert.equal(after[0]?.label, 'John Ball');
      assert.equal(after.length, catalog.entities.length);
    });
  }

  for (const [rule, text, at] of files) {
    const dated = text.replace(/\b1341\b/g, 'c. 1341').replace(/\b1381\b/g, '1381 AD');
    if (dated === text) continue;
    test(`has its dates written in EDTF: ${rule}`, () => {
      const { catalog } = createCatalog([{ uri: at, text: dated }], undefined, readDate);
      const before = contents(dated, at);
      const service = { catalog, dates };
      for (const problem of glossaryDiagnostics(catalog, at).filter(({ code }) => code === 'read-date')) {
        const [fix] = glossaryFixes(service, at, dated, problem);
        assert.ok(fix);
        assert.deepEqual(contents(applied(dated, [fix.edit]), at), before);
      }
      assert.deepEqual(contents(applied(dated, allFixes(service, at, dated, 'read-date')), at), before);
    });
  }
});
