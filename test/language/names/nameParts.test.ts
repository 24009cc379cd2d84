import assert from 'node:assert/strict';
import { createCatalog } from '../../../src/language/glossary/catalog';
import { shortFormsOfName } from '../../../src/language/names/shortForms';

const rows: readonly (readonly [rule: string, name: string, native: string, forms: readonly string[]])[] = [
  ['a family name behind', 'Nikita Khrushchev', '', ['Khrushchev']],
  ['a title is no part of it', 'General George Marshall', '', ['Marshall']],
  ['a title with a full stop', 'Gen. George Marshall', '', ['Marshall']],
  ['a title and one name', 'Lord Palmerston', '', ['Palmerston']],
  ['one name alone', 'Palmerston', '', []],
  ['brackets are no part of it', 'George Marshall (general)', '', ['Marshall']],
  ['an emperor', 'Daoguang Emperor', '', ['Daoguang']],
  ['a khan', 'Kublai Khan', '', ['Kublai']],
  ['a ruler', 'Richard II', '', ['Richard']],
  ['“of” belongs to no family name', 'Thomas of Woodstock', '', []],
  ['nor “and”', 'Marks and Spencer', '', []],
  ['a title behind', 'Osman Nuri Pasha', '', []],
  ['a number behind', 'Pope Number 7', '', []],
  ['particles belong to the family name', 'Otto von Bismarck', '', ['von Bismarck', 'Von Bismarck', 'Bismarck']],
  ['a Chinese name, in the order of its romanisation', 'Mao Zedong', '毛泽东 (Máo Zédōng)', ['Mao']],
  ['a Chinese name in the other order', 'Zedong Mao', '毛泽东 (Máo Zédōng)', ['Mao']],
  ['a Chinese name without a romanisation', 'Peng Dehuai', '彭德怀', ['Peng']],
  ['a compound family name', 'Sima Qian', '司马迁', ['Sima']],
  ['a hyphen in the given name, behind at most five letters', 'Zhang Xue-liang', '', ['Zhang']],
  ['a hyphen behind six letters', 'Chiang Kai-shek', '', ['Kai-shek']],
  ['a hyphen in a family name', 'Winston Smith-Jones', '', ['Smith-Jones']],
  ['a Japanese name may stand either way', 'Tokugawa Ieyasu', '徳川家康', ['Tokugawa', 'Ieyasu']],
  ['a foreign name in katakana', 'John Ball', 'ジョン・ボール', ['Ball']],
];

suite('Short forms of a full name', () => {
  for (const [rule, name, native, wanted] of rows)
    test(`${rule}: ${name}`, () => {
      const text = `## ${name}\n\n- Kind: person\n${native === '' ? '' : `- Native: ${native}\n`}`;
      const [entity] = createCatalog([{ uri: 'glossary.md', text }]).catalog.entities;
      assert.deepEqual(entity && shortFormsOfName(entity, name), wanted);
    });
});
