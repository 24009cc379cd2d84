import { wordList } from '../../text/patterns';
import type { Entity } from '../../types';
import { givenNames } from '../contextWords';
import { mayBeRuler, rulerNameOf } from '../rulers';

// Other forms of names with a number or a byname.

const none: readonly string[] = [];

/**
 * "Philip II" for Philip II of Spain, "Leo VI" and "Leo the Wise" for Leo VI the Wise, "Henry the Eighth", and "Gregory
 * VII" for Pope Gregory VII; "Charles Gustav", two given names, for Charles X Gustav.
 */
export function rulerVariants({ label, otherNames }: Entity): readonly string[] {
  if (!mayBeRuler(label) && !otherNames.some(({ text }) => mayBeRuler(text))) return none;
  const names = [label, ...otherNames.map(({ text }) => text)];
  const variants = names.flatMap((name) => {
    const elder = elderOrYounger(name);
    if (elder !== undefined) return [elder];
    const { given, number, rest } = rulerNameOf(name) ?? { given: '', number: '', rest: '' };
    if (number === '') return [];
    const ordinal = ordinalNames[romanNumbers.indexOf(number)];
    return [
      `${given} ${number}`,
      ...(ordinal === undefined ? [] : [`${given} the ${ordinal}`]),
      ...(/^the \p{Lu}/u.test(rest) || givenNames.has(rest) ? [`${given} ${rest}`] : []),
    ];
  });
  return [...new Set(variants)].filter((text) => !names.includes(text));
}

/** "the elder Pliny" for Pliny the Elder, "the younger Cato" for Marcus Porcius Cato the Younger. */
function elderOrYounger(name: string): string | undefined {
  const byname = bynames.find((each) => name.endsWith(` the ${each}`));
  if (byname === undefined) return undefined;
  const [own = ''] = name.split(' ').slice(-3);
  return `the ${byname.toLowerCase()} ${own}`;
}

const bynames = ['Elder', 'Younger'];

/** "World War Two" for World War II. */
export function numberedInWords(label: string): string[] {
  const [, name = '', number = ''] = / [IVX]+$/.test(label) ? (/^(.*) ([IVX]+)$/.exec(label) ?? []) : [];
  const word = numberNames[romanNumbers.indexOf(number)];
  return word === undefined ? [] : [`${name} ${word}`];
}

const romanNumbers = wordList('I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII');
const numberNames = wordList('One Two Three Four Five Six Seven Eight Nine Ten');
const ordinalNames = wordList(
  `First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth
  Sixteenth Seventeenth Eighteenth`,
);
