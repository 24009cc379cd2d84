// Tier: twice the text costs less than three times as much, in every public function of the language service, even on
// texts designed to be slow.
import assert from 'node:assert/strict';
import { timelineEvents } from '../../../src/language';
import { runMocha } from '../../mochaRun';
import { isException } from './exceptions';
import {
  ofBibliography,
  ofEssay,
  ofEvents,
  ofGlossary,
  ofReading,
  ofTable,
  ofText,
  openBibliography,
  openGlossary,
  openText,
  readText,
} from './features';
import { steepGrowth } from './growth';
import { bibliographies, dates, essays, glossaries, type MakeText, markup, tables } from './texts';

type Features<T> = Readonly<Record<string, (prepared: T) => unknown>>;

/** One test for each text: all features whose cost grows too fast. */
function suiteOf<T>(
  name: string,
  texts: Readonly<Record<string, MakeText>>,
  features: Features<T>,
  open: (text: string) => T,
): void {
  suite(name, () => {
    for (const [textName, textOf] of Object.entries(texts)) {
      test(textName, function () {
        this.timeout(0); // work that cannot be interrupted: a time limit would only add a second complaint
        const keptFor = new Map<number, T>();
        const slow = Object.entries(features).flatMap(([feature, run]) => {
          if (isException(textName, feature)) return [];
          const growth = steepGrowth((size, isFresh) => {
            const kept = keptFor.get(size);
            const prepared = kept === undefined || isFresh ? open(textOf(size)) : kept;
            keptFor.set(size, prepared);
            return () => run(prepared);
          });
          return growth
            ? [`${feature}: ${growth.small.toFixed(0)} ms, then ${growth.large.toFixed(0)} ms for ${growth.size} units`]
            : [];
        });
        assert.deepEqual(slow, []);
      });
    }
  });
}

/** Work of as many steps. */
function spin(steps: number): number {
  let sum = 0;
  for (let step = 0; step < steps; step++) sum += Math.sqrt(step);
  return sum;
}

function measureSuite(): void {
  suite('the measure', () => {
    for (const [rule, steps, isSteep] of [
      ['the square of the size is too much', (size: number) => size * size, true],
      ['the size is not', (size: number) => 8_000 * size, false],
      ['one step at a size is not', (size: number) => 2_000 * size * (size > 8_000 ? 4 : 1), false],
    ] as const) {
      test(rule, function () {
        this.timeout(0);
        assert.equal(steepGrowth((size) => () => spin(steps(size))) !== undefined, isSteep);
      });
    }
  });
}

await runMocha('Scaling', 'dot', (mocha) => {
  mocha.suite.emit('pre-require', globalThis, 'scaling', mocha);
  measureSuite();
  const all = { ...essays, ...markup, ...dates };
  suiteOf('reading Markdown', all, ofReading, (text) => openText(text, 'markdown'));
  suiteOf('reading plain text', all, ofReading, (text) => openText(text, 'plaintext', 'file:///essay.txt'));
  suiteOf('an essay', essays, ofEssay, (text) => readText(text, 'markdown'));
  suiteOf('events', all, ofEvents, (text) => {
    const { document, service } = readText(text, 'markdown');
    return timelineEvents(document, service.catalog);
  });
  suiteOf('a text', essays, ofText, (text) => text);
  suiteOf('a glossary', glossaries, ofGlossary, openGlossary);
  suiteOf('a table', tables, ofTable, (text) => text);
  suiteOf('a bibliography', bibliographies, ofBibliography, openBibliography);
  return Promise.resolve();
});
