import { oneOf, wordSet } from '../../text/patterns';
import type { Entity } from '../../types';
import { states, townsLikeNames } from '../contextWords';
import { irregularPasts } from '../englishWords';

// Words beside a name that show that a place, a ship or another thing of that name is meant.

/** "The University of Washington", "the siege of Vicksburg". */
const namedPlace = new RegExp(
  `\\b${oneOf(`university college city town village county port bay battle siege fortress island river
    valley`)}\\s{1,3}of\\s{1,3}$`,
  'iu',
);

/** What befalls towns, and people too: "the fall of Robespierre". */
const befallsTowns = /\b(?:surrender|fall|capture|sack|relief)\s{1,3}of\s{1,3}$/iu;

export const isNamedPlace = (left: string, surface: string): boolean =>
  namedPlace.test(left) || (townsLikeNames.has(surface) && befallsTowns.test(left));

/** "The village is called Tavernier", but not "they called Churchill". */
export const isCalled = new RegExp(
  `(?:\\b${oneOf('is are was were been being now since then')}|\\ban? \\p{Ll}{3,20}) ${oneOf('called named christened renamed')}\\s{1,3}["“‘]?$`,
  'u',
);

/** "Sokoto State", "the republic of Ghana", where the entry is the Sokoto Caliphate or the Ghana Empire. */
export function isOtherState({ kind, label }: Entity, left: string, after: string): boolean {
  if (kind !== 'place' || !oldStates.test(label)) return false;
  const noun = modernStates.has(after) ? after : stateBefore.exec(left)?.[1];
  return noun !== undefined && !label.toLowerCase().includes(noun.toLowerCase());
}

const oldStates =
  /(?<!\p{L})(?:Caliphate|Confederacy|Duchy|Emirate|Empire|Khanate|Kingdom|Principality|Sultanate)(?!\p{L})/u;
const modernStates = wordSet('Colony District Federation Protectorate Province Region Republic State');
const stateBefore = /(?<!\p{L})((?:[Ff]ederal )?[Rr]epublic|[Pp]rotectorate|[Cc]olony)\s{1,3}of\s{1,3}$/u;

const oneOfSeveral = /(?<!\p{L})(?:[Aa]n?|[Aa]nother)\s{1,3}$/u;
const isNoPartOfName = new RegExp(
  `^(?:[.,;:!?)]|\\s{1,3}(?:\\p{Ll}{2,20}ed|${oneOf(`${irregularPasts} was had could would who and or by on to of himself herself again`)})(?!\\p{L}))`,
  'u',
);

/** "He was a Medici." */
export const isOneOfSeveral = (left: string, right: string): boolean =>
  oneOfSeveral.test(left) && isNoPartOfName.test(right);

/** "Washington burned", "Richmond was evacuated". */
export const happensToTowns = new RegExp(
  `^\\s{1,3}(?:burn(?:ed|t)(?=[.,;:!?]|\\s{1,3}(?:in|for|until|while|and)\\b)|was\\s{1,3}${oneOf(`burned burnt sacked
    besieged bombarded bombed shelled evacuated rebuilt founded occupied fortified`)}\\b)`,
  'u',
);

/** Ships take the names of people, places and houses. */
export const mayNameShip = ({ kind }: Entity, left: string): boolean =>
  (kind === 'person' || kind === 'place' || kind === 'organisation') && ofShip.test(left);

/** "HMS Nelson", "the battleship Bismarck", "a cruiser, the Pisa". */
export const ofShip = new RegExp(
  `\\b(?:HMS|HMAS|HMCS|USS|SMS|RMS|SS|MS|${oneOf(`battleship cruiser battlecruiser frigate destroyer submarine liner steamer
    steamship carrier ironclad flagship schooner brig ship galleon corvette yacht warship dreadnought sloop`)})(?:,\\s{1,3}the)?\\s{1,3}["“‘]?$`,
  'u',
);

/** "Jackson, Mississippi"; "Washington, D.C." */
export const whereItLies = new RegExp(
  `^,\\s{1,3}(?:D\\.\\s?C\\.|${oneOf([...states].map((state) => state.replaceAll('_', ' '))).replaceAll(' ', '\\s')}(?!\\p{L}))`,
  'u',
);
