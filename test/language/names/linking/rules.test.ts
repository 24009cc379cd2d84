import assert from 'node:assert/strict';
import { createLanguageService, type Entity } from '../../../../src/language';
import { createCatalog } from '../../../../src/language/glossary/catalog';
import { bearerRules } from '../../../../src/language/names/linking/bearerRules';
import { fullNameRules, otherOfThatName } from '../../../../src/language/names/linking/fullNameRules';
import { linkNames } from '../../../../src/language/names/linking/linkNames';
import { NamedSoFar } from '../../../../src/language/names/linking/namedSoFar';
import { ownWordRule, ownWordRules } from '../../../../src/language/names/linking/ownWords';
import { memberRules, shortFormRule, shortFormRules } from '../../../../src/language/names/linking/shortFormRules';
import { precedingWord } from '../../../../src/language/names/linking/wordsBeside';
import { nameEvidence } from '../../../../src/language/document/nameEvidence';
import { createDateReader } from '../../../../src/language/dates';
import type { Passage } from '../../../../src/language/types';
import { english } from '../../../../src/language/dates/languages/en';

// Rules are tested by examples that name them; a rule without examples fails. In an example, the name is in brackets.

/** An entry, as its label and fields, and a text. */
type Example = readonly [entry: string, text: string];

interface Examples {
  /** Texts in which the rule decides. */
  readonly holds: readonly Example[];
  /** Similar texts in which another rule decides, or none. */
  readonly fails: readonly Example[];
}

const shortFormExamples: Readonly<Record<string, Examples>> = {
  'a word in capitals behind it is part of the name': {
    holds: [
      ['Chen Yun', '[Chen] Boda left'],
      ['Chen Yun', '[Chen]\nBoda left'],
      ['Chen Yun', '[Chen]        Boda left'],
      ['Red Army/organisation', 'the [Red] Guards'],
    ],
    fails: [
      ['Harry Truman', 'the [Truman] Doctrine'],
      ['Chen Yun', '[Chen] CCP'],
      ['Chen Yun', '[Chen] But no'],
      ['Chen Yun', '[Chen], Boda left'],
      // A gap of nine units.
      ['Chen Yun', '[Chen]         Boda left'],
    ],
  },
  'a place bears the name': {
    holds: [
      ['George Washington', 'at the University of [Washington] he read'],
      ['John Vicksburg', 'the siege of [Vicksburg] began'],
      ['Thomas Richmond', 'the fall of [Richmond] came'],
    ],
    fails: [
      ['George Washington', 'the letters of [Washington] arrived'],
      ['Maximilien Robespierre', 'the fall of [Robespierre] came'],
      ['Charles Cornwallis', 'the surrender of [Cornwallis] came'],
      ['Thomas Wolsey', 'after the fall of [Wolsey] came More'],
      ['Battle of Hastings/event', 'the battle of [Hastings] began'],
    ],
  },
  'a place is named with where it lies': {
    holds: [
      ['Stonewall Jackson', 'in [Jackson], Mississippi, he slept'],
      ['George Washington', 'reached [Washington], D.C.'],
      ['Lord York', 'at [York], New South Wales'],
    ],
    fails: [
      ['Stonewall Jackson', 'saw [Jackson], a deacon'],
      ['Stonewall Jackson', 'saw [Jackson], Mississippian that he was'],
    ],
  },
  'a ship bears the name': {
    holds: [
      ['Horatio Nelson', 'the loss of HMS [Nelson] came'],
      ['Otto Bismarck', 'the battleship [Bismarck] sank'],
      ['Vasa/organisation', 'the great ship [Vasa] sank'],
      ['Emden/place', 'the cruiser “[Emden]” sank'],
      ['Emden/place', 'and a cruiser, the [Emden], sank'],
    ],
    fails: [
      ['Horatio Nelson', 'the ship of [Nelson] sank'],
      ['Horatio Nelson', 'the flagship, [Nelson] wrote, sank'],
      ['Mutiny/event', 'the ship [Mutiny] sank'],
    ],
  },
  'an origin or a byname tells it from others': {
    holds: [
      ['Richard II', 'then [Richard] III came'],
      ['Catherine II', 'when [Catherine] de’ Medici ruled'],
      ['Catherine II', 'when [Catherine] dei Ricasoli ruled'],
      ['Cassius', 'then [Cassius] of Parma wrote'],
      ['Brutus', 'then [Brutus] of Troy landed'],
      ['Prince Maurice', 'and [Maurice] of Hesse sent'],
      ['Frederick II', 'and [Frederick] of the Palatinate sent'],
      ['Leo VI', 'and [Leo] the Deacon wrote'],
      ['Husayn ibn Ali', 'the imam [Ali] ibn Husain fled'],
      ['Mansa Sulayman', 'then [Sulayman] the Magnificent came'],
      ['Karl Barth', 'then [Barth] the Younger wrote'],
    ],
    fails: [
      ['Karl Barth', 'they gave [Barth] the Elderflower'],
      ['Karl Barth', 'they offered [Barth] the Chair'],
      ['Pieter Brueghel the Elder', 'then [Brueghel] the Elder painted'],
      ['Philip II of Spain', 'then [Philip] of Spain came'],
      ['Leo VI the Wise', 'then [Leo] the Wise came'],
      ['Alfred', 'then [Alfred] the Great came'],
      ['Cassius', 'then [Cassius] of all people wrote'],
      ['Parma/place', 'then [Parma] of Italy fell'],
    ],
  },
  'a given name belongs to somebody else': {
    holds: [['Richard II', 'his brother [Richard] came']],
    fails: [
      ['Richard II', 'then [Richard] came'],
      ['Nina Richard', 'his brother [Richard] came'],
    ],
  },
  'a word in capitals before it is part of the name': {
    holds: [
      ['George Marshall', 'then Thurgood [Marshall] spoke'],
      ['Chen Yun', 'the writer J. [Chen] spoke'],
    ],
    fails: [
      ['George Marshall', 'then General [Marshall] spoke'],
      ['Palace/place', 'the Winter [Palace] fell'],
      // In capitals, the words before are those of any heading.
      ['Tomyris', 'QUEEN [TOMYRIS] AND CYRUS'],
      ['Cniva', 'THE [CNIVA] WAR'],
    ],
  },
  'a syllable is tied to it': {
    holds: [['Chen Yun', 'then [Chen]-yi left']],
    fails: [
      ['Chen Yun', 'then [Chen]-Yi left'],
      ['Chen Yun', 'then [Chen]-like men left'],
    ],
  },
  'a house or a people bears the name': {
    holds: [
      ['Chen Yun', 'the [Chen] dynasty fell'],
      ['Zhou/place', 'the [Zhou] kings fell'],
    ],
    fails: [
      ['Chen Yun', 'the [Chen] plan fell'],
      ['Daoguang Emperor', 'the [Daoguang] emperor fell'],
    ],
  },
  'something is called by the name': {
    holds: [
      ['Jean-Baptiste Tavernier', 'an islet is called [Tavernier] after him'],
      ['Fridtjof Nansen', 'a crater named “[Nansen]” was seen'],
      ['Robert Bayezid', 'the village was renamed [Bayezid] in March'],
    ],
    fails: [
      ['Winston Churchill', 'whom they called [Churchill] the bulldog'],
      ['Jean-Baptiste Tavernier', 'then the king called [Tavernier] back'],
    ],
  },
  'a town of that name': {
    holds: [
      ['George Washington', 'and [Washington] burned.'],
      ['Thomas Richmond', 'when [Richmond] was evacuated'],
    ],
    fails: [
      ['George Washington', 'and [Washington] burned the letters'],
      ['George Washington', 'when [Washington] was elected'],
      ['Horatio Gates', 'when [Gates] was besieged'],
      ['Battle of Hastings/event', 'when [Hastings] was founded'],
    ],
  },
  'one of several of the name': {
    holds: [
      ['Lorenzo Medici', 'for he was a [Medici].'],
      ['Arthur Balfour', 'A [Balfour] came'],
      ['Robert Cecil', 'then another [Cecil] ruled'],
    ],
    fails: [
      ['Lorenzo Medici', 'in a [Medici] garden'],
      ['Arthur Balfour', 'the [Balfour] came'],
      ['Oudh/place', 'then another [Oudh] ruled'],
    ],
  },
  'no person': {
    holds: [['Great Leap Forward/event', 'the [Leap] failed']],
    fails: [['Chen Yun', 'the [Chen] failed']],
  },
  'a ruler’s title before a given name': {
    holds: [['Elizabeth I', 'and Queen [Elizabeth] spoke']],
    fails: [['Elizabeth I', 'and [Elizabeth] spoke']],
  },
  'another title before a given name': {
    holds: [
      ['Richard II', 'and Bishop [Richard] spoke'],
      ['Elizabeth I', 'and Lady [Elizabeth] spoke'],
    ],
    fails: [['Chen Yun', 'and Bishop [Chen] spoke']],
  },
  'a woman’s title before a woman’s name': {
    holds: [['Madame Roland', 'and Mme [Roland] spoke']],
    fails: [['Pauline Roland', 'and Mme [Roland] spoke']],
  },
  'a woman’s title before another name': {
    holds: [['Chen Yun', 'and Madame [Chen] spoke']],
    fails: [['Chen Yun', 'and Comrade [Chen] spoke']],
  },
  'an ordinary word opens its sentence': {
    holds: [
      ['Huey Long', '[Long] rows of men'],
      ['Huey Long', 'It ended. [Long] rows of men'],
      ['Huey Long', 'It ended.\n\n[Long] rows of men'],
    ],
    fails: [
      ['Huey Long', '[Long] was there'],
      ['Huey Long', '[Long]’s men'],
      ['Huey Long', 'and [Long] rows of men'],
      ['Huey Peng', '[Peng] rows of men'],
    ],
  },
  'an ordinary word behind one of place': {
    holds: [
      ['Huey Long', 'men in [Long] rows'],
      ['Robert Hall', 'men at [Hall].'],
    ],
    fails: [
      ['Huey Long', 'men with [Long] rows'],
      ['Huey Peng', 'men in [Peng] rows'],
    ],
  },
  'nothing speaks against it': {
    holds: [['Chen Yun', 'then [Chen] spoke']],
    fails: [['Chen Yun', 'then [Chen] Boda spoke']],
  },
};

/** The word before the brackets is tested. */
const ownWordExamples: Readonly<Record<string, Examples>> = {
  'an abbreviation ends the sentence before': {
    holds: [['Chen Yun', 'in the U.S. Corp. [Chen] spoke']],
    fails: [
      ['Chen Yun', 'then Gen. [Chen] spoke'],
      ['Chen Yun', 'then J. [Chen] spoke'],
    ],
  },
  'a title that ends the name before it': {
    holds: [
      ['Ibrahim Lodi', 'then Daulat Khan [Lodi] wrote'],
      ['Sher Suri', 'his heir Islam Shah [Suri] ruled'],
    ],
    fails: [
      ['Ibrahim Lodi', 'then Sultan [Lodi] wrote'],
      ['Sher Suri', 'In Delhi, Shah [Suri] ruled'],
      ['Sher Suri', 'When Shah [Suri] ruled'],
    ],
  },
  'a title or a word of grammar': {
    holds: [
      ['Jawaharlal Nehru', 'then Pandit [Nehru] spoke'],
      ['Chen Yun', 'then Premier [Chen] spoke'],
      ['Chen Yun', 'then Gen. [Chen] spoke'],
      ['Chen Yun', 'But [Chen] spoke'],
    ],
    fails: [['Chen Yun', 'then Boda [Chen] spoke']],
  },
  'the person’s own initial': {
    holds: [
      ['George Marshall', 'then G. [Marshall] spoke'],
      ['Jean-Paul Marat', 'then J.-P. [Marat] spoke'],
      ['Franklin Roosevelt/person/F. D. R.', 'then F.D. [Roosevelt] spoke'],
    ],
    fails: [['George Marshall', 'then T. [Marshall] spoke']],
  },
  'another initial': {
    holds: [
      ['George Marshall', 'then T. [Marshall] spoke'],
      ['Jean-Paul Marat', 'then A.-P. [Marat] spoke'],
    ],
    fails: [
      ['George Marshall', 'then G. [Marshall] spoke'],
      ['George Marshall', 'the U.S. [Marshall] left'],
    ],
  },
  'a word of the person’s own names': {
    holds: [
      ['George Catlett Marshall', 'then Catlett [Marshall] spoke'],
      ['George Marshall/person/Mister Pershing Marshall', 'then Pershing [Marshall] spoke'],
    ],
    fails: [['George Marshall', 'then Thurgood [Marshall] spoke']],
  },
  'a verb at the head of a cell, an item or a heading': {
    holds: [
      ['Julius Caesar', '\uFFFCOpposes [Caesar]'],
      ['Robert Clive', '\uFFFCDefended [Clive]'],
      ['Tycho Brahe', '\uFFFC Hired [Brahe]'],
      ['Mary Stuart', '\uFFFCMarrying [Stuart]'],
      ['Mary Stuart', 'Betrays [Stuart]'],
    ],
    fails: [
      ['Julius Caesar', 'then Opposes [Caesar]'],
      ['Henry Percy', '\uFFFCThomas [Percy]'],
      ['Tycho Brahe', '\uFFFCSophie [Brahe]'],
      ['Robert Clive', '\uFFFCJames [Clive]'],
    ],
  },
  'a country': {
    holds: [
      ['Cleopatra', 'and in Egypt [Cleopatra] ruled'],
      ['King Offa', 'under Offa Mercia [Offa] ruled'],
    ],
    fails: [
      ['Cleopatra', 'and in Ptolemais [Cleopatra] ruled'],
      ['Winston Churchill', 'then Georgia [Churchill] spoke'],
    ],
  },
  'what somebody is': {
    holds: [
      ['Louis Blériot', 'the Frenchman [Blériot] flew'],
      ['Leon Trotsky', 'the Bolshevik [Trotsky] fled'],
      ['Karl Kautsky', 'the Marxist [Kautsky] wrote'],
      ['Harry Truman', 'the Democrat [Truman] won'],
    ],
    fails: [
      ['Anna Komnene', 'then Herman [Komnene] wrote'],
      ['Jean Calvin', 'then Norman [Calvin] wrote'],
      ['Jean Calvin', 'then Christian [Calvin] wrote'],
    ],
  },
  'a place at the head of the sentence': {
    holds: [
      ['William Jardine', 'In London [Jardine] pressed on'],
      ['William Jardine', 'It ended. In London [Jardine] pressed on'],
    ],
    fails: [
      ['William Jardine', 'and in London [Jardine] pressed on'],
      ['William Jardine', 'With London [Jardine] pressed on'],
    ],
  },
  'a title of several people': {
    holds: [['Mao Zedong', 'the Comrades [Mao] and Liu']],
    fails: [['Mao Zedong', 'the Sons [Mao] and Liu']],
  },
  'an adverb or a participle at the head of the sentence': {
    holds: [
      ['Mao Zedong', 'Yesterday [Mao] spoke'],
      ['Mao Zedong', 'Exhausted [Mao] left'],
      ['Mao Zedong', 'Speaking [Mao] left'],
      ['Mao Zedong', 'It ended. “Sadly [Mao] spoke'],
    ],
    fails: [
      ['Mao Zedong', 'then Sadly [Mao] spoke'],
      ['Winston Churchill', 'It ended. Alfred [Churchill] spoke'],
      ['Winston Churchill', 'It ended. Emily [Churchill] spoke'],
      ['Winston Churchill', '\uFFFCMohammed [Churchill] spoke'],
      ['Mao Zedong', 'Robert [Mao] spoke'],
    ],
  },
  'a first name': {
    holds: [['Mao Zedong', 'then Robert [Mao] spoke']],
    fails: [['Mao Zedong', 'then Chairman [Mao] spoke']],
  },
};

const fullNameExamples: Readonly<Record<string, Examples>> = {
  'a ruler of another number': {
    holds: [
      ['Leopold II/person', '[King Leopold] III came'],
      ['Wilhelm II/person', '[Kaiser Wilhelm] I died'],
    ],
    fails: [
      ['Leopold II/person', '[King Leopold] II came'],
      ['Leopold II/person', 'of [King Leopold] I am sure'],
      ['Francis Joseph/person', '[Francis Joseph] I came'],
      ['Leopold II/person', '[King Leopold] IIIb came'],
      ['Leopold II/place', '[King Leopold] III came'],
    ],
  },
  'a further name behind a whole one': {
    holds: [
      ['Mark Antony/person/Marcus Antonius', '[Marcus Antonius] Creticus failed'],
      ['Publius Scipio', '[Publius Scipio] Nasica struck'],
      ['John Knox', '[John Knox] Witherspoon came'],
      ['Robert Bruce', '[Robert Bruce] Cotton collected'],
      ['Herbert Hoover', 'at [Herbert Hoover] University'],
    ],
    fails: [
      ['Mark Antony/person/Marcus Antonius', '[Marcus Antonius], Creticus failed'],
      ['Mao Zedong', '[Mao Zedong] Thought won'],
      ['Mao Zedong', '[Mao Zedong] Meets Khrushchev'],
      ['Zhou Enlai/person/Premier Zhou', '[Premier Zhou] Enlai came'],
      ['Great Leap/event', '[Great Leap] Famine came'],
      ['Marcus Lepidus', 'Gaul to Caesar and [Marcus Lepidus] Spain'],
    ],
  },
  'a given name before a whole one': {
    holds: [
      ['Ernst von Mansfeld', 'then Peter [Ernst von Mansfeld] came'],
      ['Jacques Rousseau', 'then Jean [Jacques Rousseau] came'],
      ['Charles Bonaparte', 'then Joseph [Charles Bonaparte] came'],
      ['William Orange', 'then Frederick [William Orange] came'],
    ],
    fails: [
      ['Ernst von Mansfeld', 'then Count [Ernst von Mansfeld] came'],
      ['Leon Trotsky', 'then Bolshevik [Leon Trotsky] came'],
      ['Ernst von Mansfeld', 'then Peter, [Ernst von Mansfeld] came'],
      ['Jean Jacques Rousseau/person/Jacques Rousseau', 'then Jean [Jacques Rousseau] came'],
    ],
  },
  'the one of another place': {
    holds: [['Frederick Henry', 'and the [Frederick Henry] of the Palatinate drowned']],
    fails: [
      ['Frederick Henry', 'and [Frederick Henry] of the Palatinate drowned'],
      ['Frederick Henry', 'and the [Frederick Henry] of our tale drowned'],
      ['Frederick Henry/person/Frederick of Nassau', 'and the [Frederick Henry] of Nassau drowned'],
    ],
  },
  'a ship of that name': {
    holds: [
      ['Abraham Lincoln', 'the USS [Abraham Lincoln] sailed'],
      ['Piet Hein', 'the frigate [Piet Hein] sailed'],
    ],
    fails: [
      ['Abraham Lincoln', 'the ship, [Abraham Lincoln] wrote'],
      ['Lincoln Tunnel/place', 'the ship [Lincoln Tunnel] sailed'],
    ],
  },
  'a battle of another number': {
    holds: [
      ['First Battle of Panipat/event/Battle of Panipat', 'in the Third [Battle of Panipat] they met'],
      ['Battle of Panipat/event//1526', 'in the Second [Battle of Panipat] they met'],
    ],
    fails: [
      ['First Battle of Panipat/event/Battle of Panipat', 'in the First [Battle of Panipat] they met'],
      ['Battle of Bull Run/event', 'in the Second [Battle of Bull Run] they met'],
      ['Third Street/place', 'in the Second [Street] they met'],
    ],
  },
  'one of several places': {
    holds: [
      ['Golconda/place', 'there is a [Golconda] in Illinois'],
      ['Memphis/place', 'they founded another [Memphis].'],
    ],
    fails: [
      ['Golconda/place', 'there is a [Golconda] diamond'],
      ['Golconda/place', 'the [Golconda] of old'],
      ['Golconda/place', 'it was a [Golconda] in ruins'],
      ['Golconda/work', 'there is a [Golconda] in Illinois'],
    ],
  },
  'another nation’s trading company': {
    holds: [['East India Company/organisation', 'the Dutch [East India Company] traded']],
    fails: [
      ['East India Company/organisation', 'the English [East India Company] traded'],
      ['East India Company/organisation/Dutch Company', 'the Dutch [East India Company] traded'],
      ['Social Democrats/organisation', 'the Danish [Social Democrats] won'],
    ],
  },
  'an event of another year': {
    holds: [
      ['Peace/event//1763', 'the [Treaty of Paris] of 1765'],
      ['Peace/event//1763', 'the [Treaty of Paris] of 1761'],
      ['Peace/event//1763', 'the 1783 [Treaty of Paris]'],
    ],
    fails: [
      ['Peace/event//1763', 'the [Treaty of Paris] of 1764'],
      ['Peace/event//1763', 'the [Treaty of Paris] of 1762'],
      ['Peace/event', 'the [Treaty of Paris] of 1783'],
      ['Peace/event//1763', 'in 1783 [Treaty of Paris] talks'],
      ['Peace/person//1763', 'the [Treaty of Paris] of 1783'],
    ],
  },
};

/** Entries separated by `;`; the name in brackets is tested. */
const bearerExamples: Readonly<Record<string, Examples>> = {
  'the place, behind a word of place': {
    holds: [['Cixi County/place/Cixi; Empress Cixi/person/Cixi', 'rain fell at [Cixi].']],
    fails: [['Cixi County/place/Cixi; Empress Cixi/person/Cixi', 'rain saw [Cixi].']],
  },
  'the only entry that lists it': {
    holds: [
      ['Pompey; Sextus Pompey', 'Sextus Pompey fled. [Pompey] fell.'],
      ['Joseph Stalin/person/Stalin; Vasily Stalin', 'Vasily Stalin drank. [Stalin] died.'],
      ['Napoleon/person/Bonaparte; Joseph Bonaparte', 'Joseph Bonaparte fled. [Bonaparte] fell.'],
      ['Medici/organisation; Lorenzo de’ Medici', 'Lorenzo de’ Medici ruled. The [Medici] fell.'],
      ['Robert Peel', 'then [Robert Peel] spoke.'],
    ],
    fails: [
      ['Robert Peel; Mary Peel', 'Robert Peel met Mary Peel, and [Peel] spoke.'],
      ['Thomas Adams/person/Adams; John Adams/person/Adams', 'John Adams rose. [Adams] spoke.'],
      // The queen was named just now.
      ['Queen Victoria; City of Victoria/place/Victoria', 'Queen Victoria reigned. [Victoria] never read it.'],
      ['Joseph Stalin/person/Stalin; Vasily Stalin', 'then Vasily Stalin and Yakov [Stalin] drank.'],
    ],
  },
  'the main figure before one named once': {
    holds: [
      [
        'Robert Peel; Mary Peel',
        'Robert Peel came. Robert Peel spoke. Peel left. Mary Peel stayed.\n\nThen [Peel] went.',
      ],
    ],
    fails: [
      // Twice is no main figure.
      ['Robert Peel; Mary Peel', 'Robert Peel came. Robert Peel spoke. Mary Peel stayed.\n\nThen [Peel] went.'],
      // The other was named twice.
      [
        'Robert Peel; Mary Peel',
        'Robert Peel came. Peel spoke. Peel left. Mary Peel stayed. Peel wept.\n\nThen [Peel] went.',
      ],
      // The same paragraph names the other.
      ['Robert Peel; Mary Peel', 'Robert Peel came. Peel spoke. Peel left.\n\nMary Peel came. Then [Peel] went.'],
      // The other has the name among its own.
      [
        'Robert Peel; Mary Peel/person/Peel',
        'Robert Peel came. Robert Peel spoke. Robert Peel left. Mary Peel stayed.\n\nThen [Peel] went.',
      ],
    ],
  },
  'the bearer named last': {
    holds: [['Robert Peel; Mary Peel', 'Robert Peel met Mary Peel, and [Peel] spoke.']],
    fails: [['Robert Peel; Mary Peel', 'then [Mary Peel] spoke.']],
  },
  'the one that fits the years of the sentence': {
    holds: [
      ['Red Flag (a)/work//1958; Red Flag (b)/work//1960', 'In 1958 [Red Flag] was dull.'],
      [
        'Red Flag (a)/work//1958; Red Flag (b)/work//1960',
        'In 1958 Red Flag was dull. But [Red Flag], founded in 1960, was not.',
      ],
    ],
    fails: [['Red Flag (a)/work//1958; Red Flag (b)/work//1960', '[Red Flag] was dull. It was 1958.']],
  },
  'the only claimant': {
    holds: [['Philip II of Spain', 'then [Philip II] prayed.']],
    fails: [['Robert Peel', 'Robert Peel and [Peel] spoke.']],
  },
  'the one that the block names': {
    holds: [['Red Flag (a); Red Flag (b)', 'Of [Red Flag] they read; Red Flag (a) was dull.']],
    fails: [['Red Flag (a); Red Flag (b)', 'Of [Red Flag] they read.']],
  },
  'the one named before': {
    holds: [
      [
        'Red Flag (a)/work//1958; Red Flag (b)/work//1960',
        'In 1958 they read the Red Flag.\n\nIn 1970 [Red Flag] was dull.',
      ],
    ],
    fails: [['Red Flag (a)/work//1958; Red Flag (b)/work//1960', 'In 1970 [Red Flag] was dull.']],
  },
  'the one that fits the years of the block': {
    holds: [['Red Flag (a)/work//1958; Red Flag (b)/work//1960', '[Red Flag] was dull. It was 1958.']],
    fails: [['Red Flag (a)/work//1958; Red Flag (b)/work//1958', '[Red Flag] was dull. It was 1958.']],
  },
  'the one that the years of the block do not rule out': {
    holds: [['Red Flag (a)/work; Red Flag (b)/work//1960', 'In 1958 [Red Flag] was dull.']],
    fails: [['Red Flag (a)/work; Red Flag (b)/work', 'In 1958 [Red Flag] was dull.']],
  },
  'the one that the block names in full behind it': {
    holds: [['Jean Tavernier', 'It was what [Tavernier] saw. Jean Tavernier was a jeweller.']],
    fails: [
      ['Jean Tavernier', 'It was what [Tavernier] saw. Melchior Tavernier was an engraver.'],
      ['Chen Yun', '[Chen] spoke before Chen Yun.'],
      ['Karl von Habsburg', 'The house of [Habsburg]-Lothringen, with Karl von Habsburg.'],
      [
        'Jean Tavernier; Melchior Tavernier',
        'It was what [Tavernier] saw, with Jean Tavernier and Melchior Tavernier.',
      ],
    ],
  },
  'a family name alone in a cell': {
    holds: [
      ['Johan Banér', '| 1641 | [Banér] |'],
      ['Johan Banér', '| 1641 | [Banér] (a Swede) |'],
      ['Johan Banér/person//1641', '| 1641 | [Banér] |'],
    ],
    fails: [
      ['Johan Banér', '[Banér] drank.'],
      ['Johan Banér', '| 1641 | [Banér] drank |'],
      ['Johan Banér', '| 1641 | the poems of [Banér] |'],
      ['Johan Banér/person//1641', '| 1741 | [Banér] |'],
      ['Johan Banér; Gustaf Banér', '| 1641 | [Banér] |'],
    ],
  },
};

/** Entries as `label/kind/other name/date`; the default kind is a person. */
function glossaryOf(entries: string): string {
  return entries
    .split('; ')
    .map((entry) => entry.split('/'))
    .map(([label = '', kind, also, date]) =>
      [`## ${label}`, '', `- Kind: ${kind ?? 'person'}`, also && `- Also: ${also}`, date && `- Date: ${date}`].filter(
        Boolean,
      ),
    )
    .map((lines) => lines.join('\n').replace('\n- Kind', '\n\n- Kind'))
    .join('\n\n');
}

const entityOf = (entry: string): Entity =>
  createCatalog([{ uri: 'g.md', text: glossaryOf(entry) }]).catalog.entities[0]!;

/** A text without its brackets, and the words that were in them. */
function marked(text: string): { text: string; span: { start: number; end: number } } {
  const start = text.indexOf('[');
  return { text: text.replace(/[[\]]/g, ''), span: { start, end: text.indexOf(']') - 1 } };
}

function ruleSuites(
  rules: readonly { readonly name: string }[],
  examples: Readonly<Record<string, Examples>>,
  ruleOf: (entry: string, text: string) => string | undefined,
): void {
  test('each rule has a unique name and examples', () => {
    assert.deepEqual(
      rules.map(({ name }) => name),
      Object.keys(examples),
    );
  });
  for (const [name, { holds, fails }] of Object.entries(examples)) {
    suite(name, () => {
      for (const [entry, text] of holds) test(`holds: ${text}`, () => assert.equal(ruleOf(entry, text), name));
      for (const [entry, text] of fails) test(`fails: ${text}`, () => assert.notEqual(ruleOf(entry, text), name));
    });
  }
}

suite('whether a short form means an entry', () => {
  ruleSuites(shortFormRules, shortFormExamples, (entry, example) => {
    const { text, span } = marked(example);
    return shortFormRule(text, span, entityOf(entry)).name;
  });
});

suite('whether the name of a house means one of its members', () => {
  const examples = {
    'one of its members': {
      holds: [
        ['Vasa/organisation', 'since Gustav [Vasa] ruled'],
        ['Medici/organisation', 'since Lorenzo de’ [Medici] ruled'],
        ['Fugger/organisation', 'since Jakob [Fugger] lent'],
        ['Gracchi/organisation', 'since Tiberius [Gracchi] fell'],
      ],
      fails: [
        ['Vasa/organisation', 'since the [Vasa] ruled'],
        ['Vasa/organisation', 'since King [Vasa] ruled'],
        ['Vasa/place', 'since Gustav [Vasa] ruled'],
        ['Vasa/organisation', 'of Gustav, [Vasa] ruled'],
      ],
    },
    'a given name like that of a people': {
      holds: [
        ['Normans/organisation', 'for [Norman] Davies wrote'],
        ['Romans/organisation', 'for [Roman] Jakobson wrote'],
      ],
      fails: [
        ['Normans/organisation', 'for [Norman] England lived'],
        ['Normans/organisation', 'for [Norman] knights lived'],
        ['Magyars/organisation', 'for [Magyar] Davies wrote'],
      ],
    },
    'a given name like that of a place': {
      holds: [
        ['Florence/place', 'while [Florence] Nightingale wrote'],
        ['Victoria/place', 'while [Victoria] Woodhull spoke'],
      ],
      fails: [
        ['Florence/place', 'In [Florence] Dante wrote'],
        ['Florence/place', 'while [Florence] was rich'],
        ['Padua/place', 'while [Padua] Nightingale wrote'],
      ],
    },
    'a state of another sort': {
      holds: [
        ['Sokoto Caliphate/place/Sokoto', 'and [Sokoto] State voted'],
        ['Ghana Empire/place/Ghana', 'in the republic of [Ghana] they voted'],
        ['Duchy of Milan/place/Milan', 'under the Republic of [Milan] they voted'],
      ],
      fails: [
        ['Sokoto Caliphate/place/Sokoto', 'and [Sokoto] voted'],
        ['Sokoto Caliphate/place/Sokoto', 'and the kingdom of [Sokoto] fell'],
        ['Sokoto/place', 'and [Sokoto] State voted'],
        ['Songhai Empire/organisation/Songhai', 'and [Songhai] State voted'],
        ['Empire and Republic of Ghana/place/Ghana', 'in the republic of [Ghana] they voted'],
      ],
    },
  } as const;
  ruleSuites(memberRules, examples, (entry, example) => {
    const { text, span } = marked(example);
    return shortFormRule(text, span, entityOf(entry), memberRules).name;
  });
});

suite('a capitalised word before a short form', () => {
  ruleSuites(ownWordRules, ownWordExamples, (entry, example) => {
    const { text, span } = marked(example);
    const left = text.slice(0, span.start);
    return ownWordRule(precedingWord(left), left, entityOf(entry)).name;
  });
});

suite('whether a full name means somebody else with that name', () => {
  const { yearsOf } = nameEvidence({ mask: '', passages: [] }, [], createLanguageService().catalog);
  ruleSuites(fullNameRules, fullNameExamples, (entry, example) => {
    const { text, span } = marked(example);
    return otherOfThatName(text, span, entityOf(entry), yearsOf)?.name;
  });
});

/** The cells of the second row of a table, or one paragraph. */
function passagesOf(block: string): Passage[] {
  const cells = [...block.matchAll(/(?<=\| )[^|]+(?= \|)/g)];
  if (cells.length === 0) return [{ start: 0, end: block.length, kind: 'paragraph' }];
  return cells.map(({ index, 0: words }, column) => ({
    ...{ start: index, end: index + words.length },
    ...{ kind: 'cell', row: 1, column },
  }));
}

suite('which of several entries a name means', () => {
  const dates = createDateReader([english]);
  ruleSuites(bearerRules, bearerExamples, (entries, example) => {
    const { catalog } = createCatalog([{ uri: 'g.md', text: glossaryOf(entries) }]);
    const { gazetteer } = catalog;
    const { text, span } = marked(example);
    const first = text.lastIndexOf('\n\n') + 1;
    let named = NamedSoFar.empty;
    for (const [block, base] of [
      [text.slice(0, first), 0],
      [text.slice(first), first],
    ] as const) {
      const prose = { mask: block, passages: passagesOf(block) };
      const evidence = nameEvidence(prose, dates.findDates(prose), catalog);
      const { links, after } = linkNames(gazetteer.scan(block), block, gazetteer, evidence, named);
      named = after;
      const link = links.find(({ start }) => start + base === span.start);
      if (link) return link.rule;
    }
    return undefined;
  });
});
