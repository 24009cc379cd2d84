import assert from 'node:assert/strict';
import { createDateReader, languages } from '../../../src/language/dates';
import { nameEvidence } from '../../../src/language/document/nameEvidence';
import { createCatalog } from '../../../src/language/glossary/catalog';
import type { Evidence } from '../../../src/language/names/linking/evidence';
import type { Correction, Entity, Prose } from '../../../src/language/types';

const reader = createDateReader(languages);

/** An entry with these fields, and the evidence of a text about it. */
function evidenceOf(fields: string, text: string, corrections?: Correction[]): { evidence: Evidence; entity: Entity } {
  const { catalog } = createCatalog([{ uri: 'g.md', text: `## Mao\n\n- Kind: person\n${fields}\n` }]);
  const prose: Prose = {
    mask: text,
    passages: [{ start: 0, end: text.length, kind: 'paragraph' }],
    ...(corrections && { corrections }),
  };
  const entity = catalog.byId('mao');
  assert.ok(entity);
  return { evidence: nameEvidence(prose, reader.findDates(prose), catalog), entity };
}

const anywhere = { start: 0, end: 1 };

suite('the years of an entry', () => {
  const rows: readonly (readonly [rule: string, fields: string, years: readonly number[] | undefined])[] = [
    ['from birth to death', '- Born: 1893-12-26\n- Died: 1976-09-09', [1893, 1976]],
    ['from birth on', '- Born: 1893', [1893, Infinity]],
    ['until death', '- Died: 1976', [-Infinity, 1976]],
    ['of its date', '- Date: 1958/1962', [1958, 1962]],
    ['of its date until death', '- Date: 1958\n- Died: 1962', [1958, 1962]],
    ['from birth on, whatever its date', '- Born: 1893\n- Date: 1958', [1893, Infinity]],
    ['before Christ', '- Born: -0099\n- Died: -0043', [-99, -43]],
    ['none', '- Note: a word', undefined],
  ];
  for (const [rule, fields, years] of rows)
    test(rule, () => {
      const { evidence, entity } = evidenceOf(fields, '');
      const found = evidence.yearsOf(entity);
      assert.deepEqual(found && [found.first, found.last], years);
    });
});

suite('whether the years of a text fit an entry', () => {
  const life = '- Born: 1893\n- Died: 1976';
  const rows: readonly (readonly [rule: string, text: string, fits: boolean | undefined])[] = [
    ['the first year', 'in 1893', true],
    ['the last year', 'in 1976', true],
    ['the year before', 'in 1892', false],
    ['the year behind', 'in 1977', false],
    ['one of several years', 'in 1066 and in 1958', true],
    ['the end of a range', 'from 1866 to 1958', true],
    ['the beginning of a range', '1958–2008', true],
    ['a month without year says nothing', 'in May', undefined],
    ['a year whose century is open says nothing', "in '58", undefined],
    ['years of another calendar say nothing', 'in AH 1377', undefined],
    ['days later say nothing', 'two days later', undefined],
    ['no date says nothing', 'he spoke', undefined],
  ];
  for (const [rule, text, fits] of rows)
    test(`${rule}: ${text}`, () => {
      const { evidence, entity } = evidenceOf(life, text);
      assert.equal(evidence.fitsYears(anywhere, entity), fits);
    });

  test('an entry without years is not judged', () => {
    const { evidence, entity } = evidenceOf('- Note: a word', 'in 1958');
    assert.equal(evidence.fitsYears(anywhere, entity), undefined);
  });
});

suite('the writer’s correction of a name', () => {
  const correction = (subject: Correction['subject'], value: string): Correction => {
    const start = 4;
    return { subject, value, start, end: start + 10, valueSpan: { start, end: start + 1 } };
  };
  const said = (subject: Correction['subject'], value: string): Entity | 'none' | undefined => {
    const { evidence } = evidenceOf('', 'Mao            came', [correction(subject, value)]);
    return evidence.correction({ start: 0, end: 3 });
  };

  test('names the entry', () => assert.equal((said('entity', 'mao') as Entity).label, 'Mao'));
  test('denies the name', () => assert.equal(said('entity', 'none'), 'none'));
  test('names an unknown entry', () => assert.equal(said('entity', 'lin'), undefined));
  test('is about a date', () => assert.equal(said('date', 'none'), undefined));
  test('follows another word', () => {
    const { evidence } = evidenceOf('', 'Mao            came', [correction('entity', 'none')]);
    assert.equal(evidence.correction({ start: 0, end: 2 }), undefined);
  });
});
