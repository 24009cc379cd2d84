import { monthOnly } from '../../../../../../src/language/dates/languages/en/finders/monthOnly';
import { each, hits, misses, type Hit } from '../../../notation';

suite('monthOnly', () => {
  hits({
    'behind a preposition or a part': [
      ['in June', ['June', '-']],
      ['since early March', ['March', '-']],
    ],
    'in brackets': [
      ['a book (May) of', ['May', '-']],
      ['(March)', ['March', '-']],
    ],
    'behind a hyphen or a dash': [
      ['mid-May they', ['May', '-']],
      ['spring–March they', ['March', '-']],
    ],
    'a month that is a word, behind a word of time': each(
      `in by since until till during of from to through throughout early late mid between and or before after each
      every around about for into beginning end first`,
      (word): Hit => [`${word} May they`, ['May', '-']],
    ),
    'what a month saw or brought': [
      ...each('saw brought witnessed', (verb): Hit => [`; June ${verb} the end`, ['June', '-']]),
      ...each('the a an no two three more new another heavy', (word): Hit => [`; June saw ${word} end`, ['June', '-']]),
      ...each('brought witnessed', (verb): Hit => [`; May ${verb} rain`, ['May', '-']]),
    ],
    'the first of two months': each('to and or through until', (word): Hit => [
      `; May ${word} June 1950`,
      ['May', '-'],
      ['June 1950', '1950-06'],
    ]).concat(
      each('early late mid', (word): Hit => [`; May to ${word} June 1950`, ['May', '-'], ['June 1950', '1950-06']]),
    ),
    'before what it is said of': [
      ...each('the a an its his her their our', (word): Hit => [`${word} March operation`, ['March', '-']]),
      ['the August assembly', ['August', '-']],
      ['the costly August battles', ['August', '-']],
      ['the July days', ['July', '-']],
    ],
    'before a name, behind a word of time': [
      ['by mid-April Tobruk fell', ['April', '-']],
      ['by late-April Tobruk fell', ['April', '-']],
      ['by early-April Tobruk fell', ['April', '-']],
      ['in April Tobruk fell', ['April', '-']],
      ['the November Tobruk fell', ['November', '-']],
    ],
    'a short form behind a word of time': [
      ['in Sept they', ['Sept', '-']],
      ['in Jan they', ['Jan', '-']],
    ],
    'a small letter behind a word of time': [['in october they', ['october', '-']]],
    'before a number that can be a day': [['in August 31 men', ['August 31', '-']]],
    'at the beginning of a sentence': [['October saw rain', ['October', '-']]],
    'before a noun': [['the March operation', ['March', '-']]],
    'the beginning of a range': [['(May–August 1950)', ['May', '-'], ['August 1950', '1950-08']]],
  });

  misses([monthOnly], {
    'words that are no months': ['May I come in?', 'they march in the rain', 'March on Rome'],
    'a name': ['June Hansen'],
    'a short form without a word of time': ['Sept fell', 'Jan fell'],
    'a small letter without a word of time': ['october fell', 'in march they'],
    'a year whose era is open': ['In August 48 fell', 'In August 484 fell'],
    'a rising, a law, a government': each(
      `Monarchy Revolution Revolutions Uprising Rising Rebellion Revolt Insurrection Insurgency Days Massacre Massacres
      Manifesto Movement Theses Laws Law Decree Decrees Plot Crisis Constitution War Coup Putsch Plenum Conference
      Ordinances Agreement Accords`,
      (word) => `the July ${word}`,
    ),
    'a title of nobility': each(
      'Earl Earls Count Countess Countesses Earldom Earldoms Lord Lords Lordship Lordships Warden Wardens',
      (word) => `the ${word} of March`,
    ),
    'a bracket on one side': ['(May they', 'of him May)', '(May, he)'],
    'what somebody saw': ['; May saw the end', '; June saw him', '; June met the end'],
    'a short word, or no article, before what it would be said of': ['the March ship', 'no March operation'],
    'an adjective behind an article': ['a August assembly'],
    'an adjective': ['an August assembly'],
    'a verb, and people’s names': ['it may rain', 'April told me', 'Jan Hus', 'Mar a Lago'],
  });
});
