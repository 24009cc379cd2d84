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
  ['a woman’s title', 'Lady Jane Grey', '', ['Grey']],
  ['a woman’s title and one name', 'Madame Roland', '', ['Roland']],
  ['two titles', 'Sir General George Marshall', '', ['Marshall']],
  ['a title alone', 'General', '', []],
  ['brackets of 80 characters', `George Marshall (${'x'.repeat(80)})`, '', ['Marshall']],
  ['a bracket that is not at the end', 'George (Geo) Marshall', '', ['Marshall']],
  ...['Emperor', 'Khan', 'Khagan', 'Shah'].map(
    (title) => ['a ruler’s title behind one name', `Nader ${title}`, '', ['Nader']] as const,
  ),
  ['a ruler’s title behind two names', 'Nader Afshar Shah', '', []],
  ['a ruler with a title', 'King Richard II', '', ['Richard']],
  ['nor “the”', 'Brown the younger', '', []],
  ['“of” in capitals', 'Thomas Of Woodstock', '', []],
  ['letters that hold “of”', 'Orson Hofer Offaly', '', ['Offaly']],
  ['a Roman number behind', 'pope number IV', '', []],
  ['a number behind', 'Number 7th', '', []],
  ['letters that begin like a number', 'John Xavier', '', ['Xavier']],
  ['a particle in capitals', 'Charles De Gaulle', '', ['De Gaulle', 'De Gaulle', 'Gaulle']],
  ['a particle before the last words', 'Ludwig van der Rohe', '', ['van der Rohe', 'Van der Rohe', 'Rohe']],
  ['a particle alone is a first name', 'Van Johnson', '', ['Johnson']],
  ['a particle at the end is a name', 'Johnson Van', '', ['Van']],
  ['a function word is no family name', 'George Will', '', []],
  ['nor is a word in small letters', 'George marshall', '', []],
  ['an apostrophe behind the first letter', 'Sean O’Brien', '', ['O’Brien']],
  ['an initial before a hyphen', 'J. Smith-jones', '', ['Smith-jones']],
  ['a hyphen in the first name too', 'Jean-Luc Pierre-paul', '', ['Pierre-paul']],
  ['a hyphen in a Chinese given name', 'Chiang Kai-shek', '蔣介石', ['Chiang']],
  ['a Korean name', 'Park Chung', '박정희', ['Park']],
  ['a name in hiragana', 'Tanaka Hanako', 'たなか はなこ', ['Tanaka', 'Hanako']],
  ['a name in another script', 'Lev Tolstoy', 'Лев Толстой', ['Tolstoy']],
  ['the other dot of a foreign name', 'John Ball', '约翰·鲍尔', ['Ball']],
  ['a romanisation of one word', 'Ieyasu Tokugawa', '徳川家康 (Ieyasu)', ['Ieyasu', 'Tokugawa']],
  ['a romanisation in the other order', 'Ieyasu Tokugawa', '徳川家康 (Tokugawa Ieyasu)', ['Tokugawa']],
  ['an initial first', 'K. Tokugawa', '徳川家康', ['Tokugawa']],
  ['one syllable behind', 'Ieyasu Mao', '毛家康', ['Mao']],
  ['a syllable of Wade–Giles first', 'Hsu Tokugawa', '徐家康', ['Hsu']],
  ...['ng', 'n', 'k', 'l', 'm', 'p', 'rk', 'h'].map(
    (ending) => [`a syllable that ends in -${ending}`, `Gya${ending} Tokugawa`, '김정희', [`Gya${ending}`]] as const,
  ),
  ['another ending makes more of it', 'Gyat Tokugawa', '김정희', ['Gyat', 'Tokugawa']],
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
