import assert from 'node:assert/strict';
import { importGlossary } from '../../../../src/language/glossary/exchange';
import { isEdtf } from '../../../../src/language/dates';
import { entriesOf } from './imported';
import { nameOf, people } from './people';
import { peopleForms } from './peopleForms';

/** A time stamp tells neither "c." nor "before", and of the first of a month only the month is believed. */
const ofStamp = (edtf: string): string => edtf.replace(/^\.\.\/|~$|-01-01$|(?<=-\d\d)-01$/g, '');

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
        if (dates === 'published') {
          assert.deepEqual([entry.kind, entry.date?.edtf, entry.label], ['work', `${1000 + i}-05`, `The archive of ${nameOf(person)}`]);
          return;
        }
        assert.deepEqual([entry.label, entry.kind], [nameOf(person), 'person']);
        assert.deepEqual(entry.otherNames.map(({ text }) => text), person.aliases);
        assert.deepEqual(entry.definition, person.about);
        const read = [entry.born?.edtf ?? '', entry.died?.edtf ?? ''];
        const written = [person.born.edtf, person.died.edtf];
        assert.deepEqual(read, dates === 'stamped' ? written.map(ofStamp) : written);
        assert.ok(read.every((edtf) => isEdtf(edtf)));
      });
    });
  }
});
