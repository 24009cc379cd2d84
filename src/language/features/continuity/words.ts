// English words of what people do. They stand for acts of the living alone: books appear, are read and inspire long after
// an author's death, and the dead are remembered, reburied and honoured.
import { capitalised } from '../../text/letters';
import { wordList } from '../../text/patterns';

/** What a person does, in the past tense. */
export const actsDone = wordList(`
  abdicated accompanied addressed announced appealed appointed argued arrested arrived asked assembled attacked attended
  banned began besieged bought built burned  captured commanded commissioned complained conceded concluded confessed
  conquered converted criticised criticized crossed decided declared declined defeated demanded denounced departed deposed
  dictated dined dismissed dispatched drafted drove embarked emigrated enlisted enrolled entered escaped exclaimed executed
  fled flew forbade fought founded freed gathered  granted graduated halted handed hired hurried imprisoned inaugurated
  informed inspected insisted instructed invaded invited issued joined journeyed kidnapped landed launched learned led left
  listened lodged lost  marched married met mobilised mobilized moved mustered negotiated nominated obtained offered
  opened opposed ordered paid persuaded petitioned pleaded pledged presided proclaimed promised promoted proposed protested
  promulgated published purchased quarrelled ratified received recruited refused rejected relented remarried renounced replied
  reported resigned retired retreated returned rode ruled sailed said sent settled signed sold spoke stayed stepped stormed
  studied succeeded summoned surrendered suspended swore telegraphed testified threatened told took toured travelled traveled
  urged vetoed visited voted vowed walked warned watched wed withdrew witnessed  wrote`);

/** What is done to a living person: "was elected". */
export const actsOnPerson = wordList(`
  acclaimed acquitted  anointed appointed arrested  awarded baptised baptized betrothed besieged  captured
  confirmed consecrated crowned defeated deposed dismissed elected enthroned excommunicated exiled expelled  imprisoned
  inaugurated installed interrogated invited knighted married ordained ousted overthrown proclaimed promoted ransomed 
      sentenced summoned sworn  wounded`);

/** "became emperor". */
export const actsInOffice =
  'became (?:the )?(?:king|queen|emperor|empress|sultan|pope|president|chairman|prime minister|premier|bishop|archbishop|governor|chancellor|consul|regent|caliph|shogun|minister|commander|general|marshal)';

/** What two people do together, or one to the other, in person. */
export const actsTogether = [
  ...wordList(`met married defeated murdered killed accompanied betrayed arrested befriended embraced interviewed divorced wed
  captured imprisoned crowned knighted baptised baptized dismissed appointed invited received told asked`),
  ...[
    'met with',
    'spoke to',
    'spoke with',
    'wrote to',
    'fought against',
    'negotiated with',
    'dined with',
    'quarrelled with',
  ],
  ...['allied with', 'studied under', 'served under', 'fought', 'was crowned by', 'was defeated by', 'was killed by'],
  ...['was appointed by', 'was dismissed by', 'was married to', 'corresponded with'],
];

export const adverbs = wordList(`
  then also later soon finally first once again secretly personally immediately promptly reluctantly eventually already never
  quickly publicly privately formally officially suddenly now there`);

/** What is named by its place: "the Battle of Ankara". */
export const eventNouns = wordList(
  'battle siege treaty peace council synod diet congress conference edict massacre sack union',
)
  .concat('convention', 'concordat')
  .flatMap((noun) => [noun, capitalised(noun)]);

/** What an event does on its date: "was held", "broke out". */
export const happened = [
  ...wordList('held fought signed concluded convened opened began met occurred happened'),
  ...['took place', 'broke out'],
];

/** Before a number that is not exact, or that counts something else than the range beside it. */
export const roughly = [
  ...wordList(`about around roughly nearly almost over under some approximately only every after within next another further
  hardly barely past previous last`),
  ...['more than', 'less than', 'fewer than', 'at least', 'up to'],
];

/** Titles before a name: "In 1453 Sultan Mehmed". */
export const titlesBefore = wordList('King Queen Emperor Empress General President Marshal Pope Sultan');

/** Anniversaries in one word, and their years. */
export const jubilees: ReadonlyMap<string, number> = new Map([
  ...wordList('centenary centennial').map((word) => [word, 100] as const),
  ...wordList('bicentenary bicentennial').map((word) => [word, 200] as const),
  ...wordList('tercentenary tricentennial').map((word) => [word, 300] as const),
  ...([
    ['quincentenary', 500],
    ['millennium', 1000],
  ] as const),
]);

/** Words that begin another clause, or make the date that of a thing. */
export const otherClauses =
  wordList(`who whom whose which that where when while after before since until because although
  though as if than like was were had is are would did about entitled called from`);

/** "on the morning of": the words before a date that only say when. */
export const partsOfTime = wordList('morning evening night day end beginning summer winter spring autumn afternoon');
