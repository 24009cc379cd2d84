import * as assert from 'node:assert/strict';
import { reading } from '../../../../reading';

// Numbers at the head of an entry of a catalogue, and years at the head of one of a chronicle.

suite('numbers of entries', () => {
  for (const text of [
    '1041. Panel of silk.',
    '1850. Two carpets with medallions, wool, 210 × 340 cm.',
    '1204: Bowl with a hare.',
    '1769. Silver spoon.',
    '(1492) A figurine of clay.',
    '1453. Red clay bowl.',
    '1044. Clock, gilt.',
    '1622. A silver watch.',
  ])
    test(text, () => assert.deepEqual(reading(text), []));
  for (const text of [
    '1041. The king died.',
    '1041. Watched the coast.',
    '1041. Set out with the fleet.',
    '1041. Silver was dear.',
    '1656. Portrait of a boy.',
    '1953. Rain fell, 40 mm in an hour.',
    '1850 the panel was carved.',
    'In 1850. Panel of silk.',
    '1041. Panels were hung in the hall.',
  ])
    test(`a year: ${text}`, () => assert.equal(reading(text).length, 1));
});
