import { offset } from '../../../../../../src/language/dates/languages/en/finders/offset';
import { hits, misses } from '../../../notation';

suite('offset', () => {
  hits([
    ['two days later', ['two days later', '-']],
    ['a decade earlier', ['a decade earlier', '-']],
    ['18 months later', ['18 months later', '-']],
    ['ten years before.', ['ten years before', '-']],
    ['six years after that, he', ['six years after that', '-']],
    ['twenty years on, he', ['twenty years on', '-']],
    ['two days after that battle', ['two days after', '-']],
    ['two days after the battle', ['two days after', '-']],
  ]);

  misses(
    [offset],
    [
      'within two days after the battle',
      'three years and two months later',
      'three years',
      'two days',
      'some days later',
    ],
  );
});
