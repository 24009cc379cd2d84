import { equal, ok } from '../harness/assert';
import { annotationsOf, closeAll, showAnnotated, surfaceForms } from '../harness/workspace';

suite('Annotations', () => {
  suiteTeardown(closeAll);

  test('finds the names of a Markdown essay, across line wraps and emphasis, not in code', async () => {
    const essay = await showAnnotated('essays/revolt.md');
    equal(await surfaceForms(essay, 'entity'), [
      'Black Death',
      'Great Mortality',
      'Ordinance of Labourers',
      'poll taxes',
      'Wat Tyler',
      'Tyler',
      "Peasants' Revolt",
      '黑死病',
    ]);
  });

  test('finds its dates with their values', async () => {
    const essay = await showAnnotated('essays/revolt.md');
    const dates = (await annotationsOf(essay)).filter((each) => each.kind === 'date');
    const values = new Map(dates.map(({ text, edtf }) => [text, edtf]));
    equal(values.get('June 1348'), '1348-06');
    equal(values.get('18 June 1349'), '1349-06-18');
    equal(values.get('13 June 1381'), '1381-06-13');
    equal(
      [...values.keys()].filter((text) => text === '1348'),
      [],
      'the fence',
    );
  });

  test('gives exact characters, sorted and apart', async () => {
    const essay = await showAnnotated('essays/revolt.md');
    const annotations = await annotationsOf(essay);
    for (const [i, { start, end, text }] of annotations.entries()) {
      equal(essay.getText().slice(start, end), text);
      ok(i === 0 || start >= (annotations[i - 1]?.end ?? 0), `“${text}” overlaps what stands before it`);
    }
  });

  test('reads plain text without taking it for Markdown', async () => {
    const essay = await showAnnotated('essays/plague.txt');
    equal(await surfaceForms(essay, 'entity'), ['Black Death', 'Great Mortality', 'Edo']);
    equal(await surfaceForms(essay, 'date'), ['1350s']);
  });
});
