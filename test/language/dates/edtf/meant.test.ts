import assert from 'node:assert/strict';
import parseEdtf from 'edtf';
import fc from 'fast-check';
import { createLanguageService, glossaryDiagnostics } from '../../../../src/language';
import { dateBounds, edtfProblem, isEdtf, meantEdtf } from '../../../../src/language/dates';
import { printedEdtf } from '../../../../src/language/dates/edtf/print';

suite('the EDTF that a writer means', () => {
  const rows: readonly (readonly [rule: string, written: string, meant: string | undefined])[] = [
    ['a year of three digits', '742', '0742'],
    ['of two', '79', '0079'],
    ['of one', '9', '0009'],
    ['before Christ', '-43', '-0043'],
    ['with doubt', '688~', '0688~'],
    ['with a month', '814-01', '0814-01'],
    ['with a day', '814-01-28', '0814-01-28'],
    ['of five digits', '10000', 'Y10000'],
    ['of five digits before Christ', '-12500~', 'Y-12500~'],
    ['an interval of such years', '742/814', '0742/0814'],
    ['from a year before Christ', '-27/14', '-0027/0014'],
    ['with an open end', '742/..', '0742/..'],
    ['a shortened year', '1958/62', '1958/1962'],
    ['a shortened year with doubt', '1958/62?', '1958/1962?'],
    ['a double year', '1066/67', '1066/1067'],
    ['a shortened year of an early interval', '742/51', '0742/0751'],
    ['EDTF is not changed', '1958/1962', '1958/1962'],
    ['a decade is not changed', '814X', '814X'],
    ['a month or an interval', '12/1958', undefined],
    ['a month or a shortened year', '1901/05', undefined],
    ['an end before the start', '1958/47', undefined],
    ['two years, or a month and a day', '10-12', undefined],
    ['no such month', '742-13', undefined],
    ['no such day in an early year', '742-02-30', undefined],
    ['29 February of a common year', '1957-02-29', undefined],
    ['29 February of 1900', '1900-02-29', undefined],
    ['31 April', '1958-04-31', undefined],
    ['words', 'May 1958', undefined],
    ['nothing', '', undefined],
  ];
  for (const [rule, written, meant] of rows)
    test(`${rule}: “${written}”`, () => {
      assert.equal(meantEdtf(written), meant);
      const code = meant === written ? undefined : meant === undefined ? 'invalid-edtf' : 'meant-edtf';
      assert.equal(edtfProblem(written)?.code, code);
    });

  test('is EDTF, and EDTF alone passes', () => {
    const part = fc.stringMatching(/^-?[0-9]{1,5}(-[0-9]{1,2}){0,2}[?~%]?$/);
    fc.assert(
      fc.property(part, part, (from, to) => {
        for (const text of [from, `${from}/${to}`]) {
          const meant = meantEdtf(text);
          if (meant !== undefined) assert.ok(isEdtf(meant), `${text} → ${meant}`);
          if (!/^-?\d{4}/.test(text)) assert.ok(!isEdtf(text), text);
        }
      }),
    );
  });

  const bounds: readonly (readonly [field: string, first: string, last: string])[] = [
    ['Born: 742', '0742-01-01', '0742-12-31'],
    ['Died: -43', '-0043-01-01', '-0043-12-31'],
    ['Date: 1958/62', '1958-01-01', '1962-12-31'],
  ];
  for (const [field, first, last] of bounds)
    test(`a glossary is read as it is meant, and told: ${field}`, () => {
      const { catalog } = createLanguageService({ glossaries: [{ uri: 'g', text: `## A\n- ${field}\n` }] });
      const { born, died, date } = catalog.entities[0]!;
      assert.deepEqual(dateBounds((born ?? died ?? date)!.edtf), { earliest: first, latest: last });
      assert.deepEqual(
        glossaryDiagnostics(catalog, 'g').map(({ code }) => code),
        [field.includes(' -') ? 'meant-edtf' : 'read-date'],
      );
    });

  test('a correction is read as it is meant', () => {
    const text = 'Then 1814<!-- date: 814 --> came.';
    const document = createLanguageService().openDocument({ uri: 'a', languageId: 'markdown', text });
    const [date] = document.annotations();
    assert.ok(date?.kind === 'date');
    assert.deepEqual([date.edtf, date.earliest], ['0814', '0814-01-01']);
  });
});

suite('printed EDTF', () => {
  const rows: readonly (readonly [rule: string, edtf: string, printed: string])[] = [
    ['a winter at the end', '1956-06/1957-24', '1956-06/1958-02'],
    ['a spring at the start', '1914-21/1916-23', '1914-03/1916-11'],
    ['before Christ', '-0320-23/-0318', '-0320-09/-0318'],
    ['a winter before the year 0', '-0043/-0001-24', '-0043/0000-02'],
    ['a half', '1958-40/1959-41', '1958-01/1959-12'],
    ['with doubt', '1956~/1957-22~', '1956~/1957-08~'],
    ['a season alone stays', '1957-24', '1957-24'],
    ['doubled doubt', '0680-10-10~~', '0680-10-10~'],
    ['two kinds of doubt', '0680-10-01~?', '0680-10-01%'],
    ['a month of a far year', 'Y10001-05', 'Y10001'],
    ['a day of a far year', 'Y-10001-05-03', 'Y-10001'],
    ['months stay', '1956-06/1957-12', '1956-06/1957-12'],
  ];
  for (const [rule, edtf, printed] of rows) test(`${rule}: ${edtf}`, () => assert.equal(printedEdtf(edtf), printed));

  test('has the bounds of the value', () => {
    const end = fc
      .tuple(fc.integer({ min: 1000, max: 1999 }), fc.integer({ min: 21, max: 41 }))
      .map(([year, code]) => `${year}-${code}`);
    fc.assert(
      fc.property(end, end, (from, to) =>
        assert.deepEqual(dateBounds(printedEdtf(`${from}/${to}`)), dateBounds(`${from}/${to}`)),
      ),
    );
  });

  /** What the package's grammar refuses. That "1956-03/1956" ends in the year in which it begins is no matter of it. */
  function syntaxError(edtf: string): string {
    try {
      parseEdtf(edtf);
      return '';
    } catch (error) {
      const { message } = error as Error;
      return message.startsWith('invalid upper bound') ? '' : message;
    }
  }

  /** ISO 8601-2 allows these; the package does not read them, and there is no other form. */
  const unread = /X.*[?~%]|[?~%].*X|^-?\d{4}-(?:2[1-9]|3\d|4[01])[?~%]$|Y/;
  const parts = {
    about: ['', 'c. ', 'possibly ', 'possibly about ', 'early ', 'late '],
    date: [
      ...['the winter of 1957', 'spring 1956', 'June 1956', '1956', 'the 1930s', '10 Muharram AH 61', '44 BC'],
      ...['Ramadan 1403 AH', 'the nineteenth century', '9999 AD', '12,500 BC', '5 May 1956', 'the first half of 1958'],
    ],
  };
  test('is read by the edtf package', () => {
    const date = fc.tuple(fc.constantFrom(...parts.about), fc.constantFrom(...parts.date)).map((each) => each.join(''));
    const text = fc.oneof(
      date.map((each) => `It was ${each}.`),
      fc.tuple(date, date).map(([from, to]) => `From ${from} to ${to} it lasted. Two years later, in May, it fell.`),
    );
    const service = createLanguageService();
    fc.assert(
      fc.property(text, (written) => {
        const document = service.openDocument({ uri: 'a', languageId: 'markdown', text: written });
        for (const each of document.annotations()) {
          if (each.kind !== 'date' || each.edtf === undefined || unread.test(each.edtf)) continue;
          const { edtf } = each;
          assert.equal(syntaxError(edtf), '', `${each.text}: ${edtf}`);
          assert.ok(isEdtf(edtf), edtf);
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
