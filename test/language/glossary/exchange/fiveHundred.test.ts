import assert from 'node:assert/strict';
import { importGlossary } from '../../../../src/language/glossary/exchange';
import { isEdtf } from '../../../../src/language/dates';
import { entriesOf } from './imported';
import { nameOf, people } from './people';
import { peopleForms, readDates } from './peopleForms';

suite('five hundred people', () => {
  for (const { form, name, content, dates } of peopleForms) {
    test(form, () => {
      const result = importGlossary(name, content);
      const entries = entriesOf(result);
      const warnings = result.problems.filter(({ severity }) => severity !== 'information');
      assert.deepEqual(warnings, []);
      assert.equal(result.entryCount, 500);
      assert.equal(entries.length, 500);
      entries.forEach((entry, i) => {
        const person = people[i]!;
        const read = [entry.date?.edtf, entry.born?.edtf, entry.died?.edtf].filter((edtf) => edtf !== undefined);
        assert.deepEqual(read, readDates(person, dates));
        assert.ok(read.every((edtf) => isEdtf(edtf)));
        if (dates === 'published') {
          assert.deepEqual([entry.kind, entry.label], ['work', `The archive of ${nameOf(person)}`]);
          return;
        }
        assert.deepEqual([entry.label, entry.kind], [nameOf(person), 'person']);
        assert.deepEqual(
          entry.otherNames.map(({ text }) => text),
          person.aliases,
        );
        assert.deepEqual(entry.definition, person.about);
      });
    });
  }
});
