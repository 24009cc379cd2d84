import assert from 'node:assert/strict';
import type { Entity } from '../../../src/language';
import { createCatalog } from '../../../src/language/glossary/catalog';
import { everyNameOf, listedNames, mayBeSpelt, type ListedName } from '../../../src/language/names/entityNames';

function entityOf(label: string, ...fields: readonly string[]): Entity {
  const text = `## ${label}\n\n${fields.map((field) => `- ${field}\n`).join('')}`;
  const [entity] = createCatalog([{ uri: 'g.md', text }]).catalog.entities;
  assert.ok(entity);
  return entity;
}

const person = 'Kind: person';
const place = 'Kind: place';
const event = 'Kind: event';

/** `full Mao Zedong`, with `!` if only these letters match, and `^` if the capital must match. */
const show = ({ role, text, isExact, keepsCapital }: ListedName): string =>
  `${role} ${text}${isExact ? '!' : ''}${keepsCapital ? '^' : ''}`;

const listed: readonly (readonly [rule: string, entity: readonly [string, ...string[]], ...names: string[]])[] = [
  ['a name with its plural', ['Great Leap', event], 'full Great Leap', 'full Great Leaps'],
  ['a plural with its singular', ['Red Guards', event], 'full Red Guards', 'full Red Guard'],
  ['with a hyphen too', ['Sino-Guards', event], 'full Sino-Guards', 'full Sino-Guard'],
  ['no singular of one word', ['Guards', event], 'full Guards'],
  ['but of a people', ['Huguenots', 'Kind: organisation'], 'full Huguenots', 'full Huguenot^'],
  ['of another', ['Janissaries', 'Kind: organisation'], 'full Janissaries', 'full Janissary^'],
  ['of a third', ['Hussites', 'Kind: concept'], 'full Hussites', 'full Hussite^'],
  ['of a people with accents', ['Čakavians', 'Kind: organisation'], 'full Čakavians', 'full Čakavian^'],
  ['not of a people of four letters', ['Huns', 'Kind: organisation'], 'full Huns'],
  ['not where the singular is a title', ['Emperors', 'Kind: organisation'], 'full Emperors'],
  ['not where it is an ordinary word', ['Greens', 'Kind: organisation'], 'full Greens'],
  ['not of the Spanish estates', ['Cortes', 'Kind: organisation'], 'full Cortes'],
  ['without the article', ['The Hague', place], 'full The Hague', 'full Hague^'],
  [
    'another name without it',
    ['Lu', place, 'Also: the Convention'],
    'full Lu',
    'full the Convention',
    'full Convention^',
  ],
  ['of several words', ['the Long Walk', place], 'full the Long Walk', 'full Long Walk'],
  ['a ruler’s byname', ['Rex', person, 'Also: the Wise King'], 'full Rex', 'full the Wise King', 'full Wise King'],
  ['a work keeps its article', ['The Prince', 'Kind: work'], 'full The Prince', 'full The Princes'],
  ['so does what would be an ordinary word', ['the Wood', place], 'full the Wood'],
  ['no capital behind the article', ['the terror', place], 'full the terror'],
  ['a heading in quotation marks', ['"Directory"', place], 'full Directory!'],
  ['in typographic ones', ['“Terror”', place], 'full Terror!'],
  ['a person has no plural', ['Mao', person], 'full Mao'],
  ['nor has a place', ['Wale', place], 'full Wale'],
  ['an abbreviation in capitals', ['GLF', event], 'full GLF!', 'full GLFs!'],
  ['one capital is no abbreviation', ['G', event], 'full G'],
  [
    'what stands in brackets tells it from others',
    ['Red Flag (journal)', place],
    'full Red Flag (journal)',
    'full Red Flag!',
  ],
  ['brackets alone', ['(journal)', place], 'full (journal)'],
  ['another name of one word keeps its capital', ['Great Leap', place, 'Also: Leap'], 'full Great Leap', 'full Leap^'],
  ['another name of two words does not', ['Lu', place, 'Also: Mount Lu'], 'full Lu', 'full Mount Lu'],
  ['another name in quotation marks', ['Lu', place, 'Also: "the Lu"'], 'full Lu', 'full the Lu!'],
  [
    'a family name among the others',
    ['Joseph Stalin', person, 'Also: Stalin'],
    'full Joseph Stalin',
    'claimed Stalin!',
  ],
  ['a short form', ['Lord Palmerston', person, 'Short: Pam'], 'full Lord Palmerston', 'preferred Pam!'],
  ['the native name', ['Mao', place, 'Native: 毛'], 'full Mao', 'full 毛'],
  ['a phrase that excludes', ['Mao', place, 'Not: Mao suit'], 'full Mao', 'not Mao suit', 'not Mao suits'],
];

const every: readonly (readonly [rule: string, entity: readonly [string, ...string[]], ...names: string[]])[] = [
  ['with the letters of a typewriter', ['Göring', person], 'full Göring', 'full Goering'],
  ['Danish', ['Ærø', place], 'full Ærø', 'full Æroe'],
  ['Serbian', ['Đorđe', person], 'full Đorđe', 'full Djordje'],
  ['Swedish', ['Åbo', place], 'full Åbo', 'full Aabo'],
  ['no such letters', ['Gomułka', person], 'full Gomułka'],
  ['two plain words', ['Anna Komnene', person], 'full Anna Komnene', 'short Komnene!'],
  ['two plain words with an article', ['The Mahdi', person], 'full The Mahdi', 'full Mahdi^'],
  ['two plain words with a title before', ['King Arthur', person], 'full King Arthur', 'short Arthur!'],
  ['two plain words with a title behind', ['Enver Pasha', person], 'full Enver Pasha', 'short Enver!'],
  [
    'a ruler’s number without what follows',
    ['Philip II of Spain', person],
    'full Philip II of Spain',
    'implied Philip II',
    'implied Philip the Second',
    'short Philip!',
  ],
  [
    'and without the number',
    ['Leo VI the Wise', person],
    'full Leo VI the Wise',
    'implied Leo VI',
    'implied Leo the Sixth',
    'implied Leo the Wise',
    'short Leo!',
  ],
  [
    'two given names with the number between them',
    ['Charles X Gustav', person],
    'full Charles X Gustav',
    'implied Charles X',
    'implied Charles the Tenth',
    'implied Charles Gustav',
    'short Charles!',
  ],
  [
    'but not a family name behind it',
    ['Isaac I Komnenos', person],
    'full Isaac I Komnenos',
    'implied Isaac I',
    'implied Isaac the First',
    'short Isaac!',
  ],
  [
    'without the title',
    ['Pope Gregory VII', person],
    'full Pope Gregory VII',
    'implied Gregory VII',
    'implied Gregory the Seventh',
    'short Gregory!',
  ],
  [
    'behind a comma',
    ['Charles V, Emperor', person],
    'full Charles V, Emperor',
    'implied Charles V',
    'implied Charles the Fifth',
    'short Charles!',
  ],
  ['no number', ['Christina of Sweden', person], 'full Christina of Sweden'],
  ['the elder', ['Pliny the Elder', person], 'full Pliny the Elder', 'implied the elder Pliny', 'short Pliny!'],
  [
    'the younger of a longer name',
    ['Marcus Cato the Younger', person],
    'full Marcus Cato the Younger',
    'implied the younger Cato',
    'short Marcus Cato!',
  ],
  [
    'without its origin',
    ['Gustavus Adolphus of Sweden', person],
    'full Gustavus Adolphus of Sweden',
    'implied Gustavus Adolphus',
  ],
  ['one name before an origin', ['Eleanor of Aquitaine', person], 'full Eleanor of Aquitaine'],
  ['without its title', ['Sir Thomas Roe', person], 'full Sir Thomas Roe', 'implied Thomas Roe', 'short Roe!'],
  ['no name of one word', ['Count Tilly', person], 'full Count Tilly', 'short Tilly!'],
  [
    'another name without its title',
    ['Rex', person, 'Also: Raja Man Singh'],
    'full Rex',
    'full Raja Man Singh',
    'implied Man Singh',
    'short Singh!',
  ],
  ['before a title behind it', ['Enver Pasha', person], 'full Enver Pasha', 'short Enver!'],
  [
    'several native names',
    ['Herod', person, 'Native: Ἡρώδης (Hērōdēs), הורדוס'],
    'full Herod',
    'full Ἡρώδης',
    'full הורדוס',
  ],
  [
    'with their languages',
    ['Herod', person, 'Native: Greek: Ἡρώδης / Hebrew: הורדוס'],
    'full Herod',
    'full Ἡρώδης',
    'full הורדוס',
  ],
  ['no ruler', ['Philip Irving', person], 'full Philip Irving', 'short Irving!'],
  ['a war in words', ['World War II', event], 'full World War II', 'full World War IIs', 'full World War Two'],
  [
    'a family name with an elided article',
    ['Georges d’Anthès', person],
    'full Georges d’Anthès',
    'short d’Anthès!',
    'short Anthès!',
  ],
  ['a person’s family name', ['Nikita Khrushchev', person], 'full Nikita Khrushchev', 'short Khrushchev!'],
  ['no family name of another', ['Nikita Khrushchev', place], 'full Nikita Khrushchev'],
  [
    'the family name of another name',
    ['Iosif', person, 'Also: Joseph Stalin'],
    'full Iosif',
    'full Joseph Stalin',
    'short Stalin!',
  ],
  [
    'without the initial',
    ['George C. Marshall', person],
    'full George C. Marshall',
    'full George Marshall',
    'short Marshall!',
  ],
  ['not without the first initial', ['C. Marshall', person], 'full C. Marshall', 'short Marshall!'],
  [
    'in the other order',
    ['Tokugawa Ieyasu', person, 'Native: 徳川家康'],
    'full Tokugawa Ieyasu',
    'full 徳川家康',
    'full Ieyasu Tokugawa',
    'short Tokugawa!',
    'short Ieyasu!',
  ],
  [
    'Wade–Giles of a pinyin name, and its syllables by themselves',
    ['Luoyang', place, 'Native: 洛阳'],
    'full Luoyang',
    'full 洛阳',
    'full Lo-yang',
    'full Luo yang',
  ],
  ['a romanisation of one syllable is left out', ['Lu', place, 'Native: ルー (Loong)'], 'full Lu', 'full ルー'],
  ['a short one too', ['Lushan', place, 'Native: ルー (Lusa)'], 'full Lushan', 'full ルー'],
  ['one of five letters is not', ['Lushan', place, 'Native: ルー (Lusha)'], 'full Lushan', 'full ルー', 'full Lusha'],
  [
    'Canton',
    ['Guangzhou', place, 'Native: 广州'],
    'full Guangzhou',
    'full 广州',
    'full Kuang-chou',
    'full Guang zhou',
    'full Canton',
  ],
  [
    'Wade–Giles of a part',
    ['Xiang Army', place, 'Native: 湘军 (Xiāngjūn)'],
    'full Xiang Army',
    'full 湘军',
    'full Xiāngjūn',
    'full Hsiang Army',
  ],
  [
    'without a romanisation, of words of four letters',
    ['Zhang Ma Army', place, 'Native: 张马军队啊'],
    'full Zhang Ma Army',
    'full 张马军队啊',
    'full Chang Ma Army',
  ],
];

/** Whether words that are the same as a name may be this name in their spelling. */
const spelt: readonly (readonly [
  rule: string,
  entity: readonly [string, ...string[]],
  name: string,
  surface: string,
  may: boolean,
])[] = [
  ['as it is', ['Mao', person], 'Mao', 'Mao', true],
  ['a phrase that excludes, however spelt', ['Mao', person, 'Not: Mao suit'], 'Mao suit', 'mao SUIT', true],
  ...["'s", '’s', "'ll", "'d", "'re", "'ve", "'t", "'m"].map(
    (clitic) =>
      [
        'a possessive or contraction is no part of it',
        ['Maos', event] as const,
        'Maos',
        `Mao${clitic}`,
        false,
      ] as const,
  ),
  ['it is where the name has one', ["Mao's", event], "Mao's", 'Mao’s', true],
  ['a family name in other capitals', ['Joe Mao', person], 'Mao', 'MAO', false],
  ['a family name with its accents', ['Joe Ito', person], 'Ito', 'Itō', true],
  ['a family name without a diaeresis', ['Joe Lü', person], 'Lü', 'Lu', false],
  ['a family name with two letters for one', ['Erich Ræder', person], 'Ræder', 'Raeder', true],
  ['with a stroke', ['Józef Piłsudski', person], 'Piłsudski', 'Pilsudski', true],
  ['with a thorn', ['Ari Þórðarson', person], 'Þórðarson', 'Thordarson', true],
  ['without a dot', ['Ali Yıldız', person], 'Yıldız', 'Yildiz', true],
  ['with a sharp s', ['Karl Groß', person], 'Groß', 'Gross', true],
  ['with a diaeresis, of more than three letters', ['Hermann Göring', person], 'Göring', 'Goring', true],
  ['in small letters', ['Hermann Göring', person], 'Göring', 'goring', false],
  ['a listed family name without its accent', ['Emmanuel Sieyès', person, 'Also: Sieyès'], 'Sieyès', 'Sieyes', true],
  ['a listed family name in small letters', ['Emmanuel Sieyès', person, 'Also: Sieyès'], 'Sieyès', 'sieyes', false],
  ['a particle in small letters', ['Simone De Beauvoir', person], 'Simone De Beauvoir', 'Simone de Beauvoir', true],
  ['two of them', ['Simón De La Torre', person], 'Simón De La Torre', 'Simón de la Torre', true],
  ['an Arabic one', ['Muhammad Ibn Saud', person], 'Muhammad Ibn Saud', 'Muhammad ibn Saud', true],
  ['an article before a byname', ['Catherine The Great', person], 'Catherine The Great', 'Catherine the Great', true],
  ['an elided one', ['Gabriele D’Annunzio', person], 'Gabriele D’Annunzio', 'Gabriele d’Annunzio', true],
  ['in a family name', ['Gabriele D’Annunzio', person], 'D’Annunzio', 'd’Annunzio', true],
  ['a particle alone does not excuse small letters', ['Van Rij', person], 'Van Rij', 'van rij', false],
  [
    'the family name keeps its capital',
    ['Simone De Beauvoir', person],
    'Simone De Beauvoir',
    'Simone de beauvoir',
    false,
  ],
  ['initials without gaps', ['A. J. P. Taylor', person], 'A. J. P. Taylor', 'A.J.P. Taylor', true],
  ['without stops', ['A. J. P. Taylor', person], 'A. J. P. Taylor', 'AJP Taylor', true],
  ['with gaps', ['E.P. Thompson', person], 'E.P. Thompson', 'E. P. Thompson', true],
  ['before a name of two words', ['W. E. B. Du Bois', person], 'W. E. B. Du Bois', 'W.E.B. Du Bois', true],
  ['initials and a name in one word', ['E. P. Thom', person], 'E. P. Thom', 'EPThom', false],
  ['the mark of a consonant is no possessive', ['Saʿd Pasha', person, 'Also: Saʿd'], 'Saʿd', "Sa'd", true],
  [
    'an article and a word in small letters',
    ['Lu', place, 'Also: the Convention'],
    'the Convention',
    'the convention',
    false,
  ],
  ['an article in small letters', ['Lu', place, 'Also: The Convention'], 'The Convention', 'the Convention', true],
  [
    'a word without its article in small letters',
    ['Lu', place, 'Also: the Convention'],
    'Convention',
    'convention',
    false,
  ],
  ['an abbreviation in small letters', ['GLF', event], 'GLF', 'glf', false],
  ['an abbreviation with full stops', ['GLF', event], 'GLF', 'G.L.F', true],
  ['a word that keeps its capital', ['Party', event, 'Also: Labour'], 'Labour', 'labour', false],
  ['in capitals throughout', ['Party', event, 'Also: Labour'], 'Labour', 'LABOUR', true],
  ['a concept in small letters', ['Great Leap', event], 'Great Leap', 'great leap', true],
  ['a person in small letters, too short', ['He Long', person], 'He Long', 'he long', false],
  ['of eight letters', ['Mao Zedon', person], 'Mao Zedon', 'mao zedon', false],
  ['of nine letters', ['Mao Zedong', person], 'Mao Zedong', 'mao zedong', true],
  ['a person with one small word', ['Mao Zedong', person], 'Mao Zedong', 'Mao zedong', false],
  ['a place with one small word', ['Cixi County', place], 'Cixi County', 'Cixi county', true],
  ['a place whose first word is small', ['Cixi County', place], 'Cixi County', 'cixi County', false],
  ['small words of the name itself', ['Charles de Gaulle', person], 'Charles de Gaulle', 'CHARLES de GAULLE', true],
  ['a person’s words written as one', ['Wu Han', person], 'Wu Han', 'Wuhan', false],
  ['a place’s words written as one', ['Wu Han', place], 'Wu Han', 'Wuhan', true],
  ['one word written as two', ['Wuhan', place], 'Wuhan', 'Wu Han', false],
  ['one word written with a hyphen', ['Wuhan', place], 'Wuhan', 'Wu-han', true],
  ['a name with a hyphen written as two words', ['Wu-Han', place], 'Wu-Han', 'Wu Han', true],
  ['ideographs over two lines', ['Wuhan', place, 'Native: 武汉'], '武汉', '武\n汉', true],
];

suite('The names of an entry', () => {
  for (const [rule, [label, ...fields], ...names] of listed)
    test(`listed: ${rule}`, () => assert.deepEqual(listedNames(entityOf(label, ...fields)).map(show), names));
  for (const [rule, [label, ...fields], ...names] of every)
    test(`all: ${rule}`, () => assert.deepEqual(everyNameOf(entityOf(label, ...fields)).map(show), names));
  for (const [rule, [label, ...fields], text, surface, may] of spelt)
    test(`spelling: ${rule}: ${surface} for ${text}`, () => {
      const name = everyNameOf(entityOf(label, ...fields)).find((each) => each.text === text);
      assert.ok(name);
      assert.equal(mayBeSpelt(name, surface), may);
    });
});
