import { givenNames, lands, titlesBehind } from '../../../names/contextWords';
import type { Message } from '../../../messages';
import { wordSet } from '../../../text/patterns';
import { firstRule, type Rule } from '../../../text/rules';
import type { EntityKind } from '../../../types';
import { demonyms, directions } from '../properNames/lists';
import { isNation } from '../properNames/judge';
import type { NameEvidence } from './evidence';
import { headOf, isNamedLikePlace, isNumber, isPeer, lower, personWeight, placeWeight, weight } from './weights';
import { kindOfHead, knownPlaces } from './words';

// The kind of a name, by what the text says of it. Where nothing tells, there is none.

/** A kind that is proposed, and why, in a few words. */
export interface ProposedKind {
  readonly kind: EntityKind;
  readonly reason: Message;
}

type Proposal = (evidence: NameEvidence) => ProposedKind;

export interface KindRule extends Rule<NameEvidence, Proposal> {
  /** A text with the name that the rule decides, and the name with its kind. */
  readonly holds: readonly (readonly [text: string, name: string, kind: EntityKind])[];
}

/** The kind of a name; undefined where the text does not tell. */
export const proposedKind = (evidence: NameEvidence): ProposedKind | undefined =>
  firstRule(kindRules, evidence)?.then(evidence);

const because =
  (kind: EntityKind, code: Message['code'], wordOf: (evidence: NameEvidence) => string | undefined): Proposal =>
  (evidence) => ({ kind, reason: { code, args: [wordOf(evidence) ?? ''] } });

const isPlural = (word: string): boolean => /(?:[^sui]s|men)$/.test(word);

/** Assemblies that met once, when a place follows: "Council of Trent", but "Council of State". */
const assemblies = wordSet('council synod congress diet');
const bodiesOf = wordSet('state ten war ministers elders regency trade deputies commissars hundred people indies');

/** In order: the first that applies decides. */
export const kindRules: readonly KindRule[] = [
  {
    name: 'a term in italics',
    when: ({ isItalicTerm }) => isItalicTerm,
    then: because('concept', 'kind-italics', ({ words }) => words.join(' ')),
    holds: [['The *haihan chiken* came. After the *haihan chiken* they left.', 'haihan chiken', 'concept']],
  },
  {
    name: 'the number of a ruler',
    when: ({ words }) => isNumber(words[1]) && !kindOfHead.has(lower(words[0])),
    then: because('person', 'kind-number', ({ words }) => words[1]),
    holds: [['So Otto II came, and Otto II went.', 'Otto II', 'person']],
  },
  {
    name: 'a byname',
    when: ({ words }) => words.length === 3 && words[1] === 'the' && !kindOfHead.has(lower(words[0])),
    then: because('person', 'kind-head', ({ words }) => words.slice(1).join(' ')),
    holds: [['They saw Basil the Macedonian. He met Basil the Macedonian.', 'Basil the Macedonian', 'person']],
  },
  {
    name: 'a title as the first word',
    when: ({ words }) =>
      words.length > 1 &&
      kindOfHead.get(lower(words[0])) === 'office' &&
      !words.includes('of') &&
      !isNation(lower(words[1])),
    then: because('person', 'kind-before', ({ words }) => words[0]),
    holds: [['So Patriarch Heraclius came, and Patriarch Heraclius went.', 'Patriarch Heraclius', 'person']],
  },
  {
    name: 'a council of the Church, or a congress',
    when: ({ words }) => assemblies.has(lower(words[0])) && words[1] === 'of' && !bodiesOf.has(lower(words.at(-1))),
    then: because('event', 'kind-head', ({ words }) => words[0]),
    holds: [['It was the Council of Omsk. After the Council of Omsk they left.', 'Council of Omsk', 'event']],
  },
  {
    name: 'the head of the name',
    when: (evidence) => headOf(evidence) !== undefined && !isPersonByHead(evidence),
    then: (evidence) => {
      const head = headOf(evidence) ?? '';
      return { kind: kindOfHead.get(head) ?? 'concept', reason: { code: 'kind-head', args: [head] } };
    },
    holds: [
      ['It was the Battle of Omsk. After the Battle of Omsk they left.', 'Battle of Omsk', 'event'],
      ['So the Bank of Omsk rose, and the Bank of Omsk fell.', 'Bank of Omsk', 'organisation'],
      ['They reached the Irtysh River and left the Irtysh River.', 'Irtysh River', 'place'],
    ],
  },
  {
    name: 'a doctrine',
    when: ({ words }) => words.length === 1 && /ism$/.test(words[0] ?? ''),
    then: because('concept', 'kind-ending', () => '-ism'),
    holds: [['It was Jansenism. With Jansenism they lost.', 'Jansenism', 'concept']],
  },
  {
    name: 'a known place',
    when: (evidence) => isKnownPlace(evidence.words) && !isNamedLikePlace(evidence),
    then: because('place', 'kind-known-place', ({ words }) => words.join(' ')),
    holds: [
      ['They took Lübeck, and Lübeck paid.', 'Lübeck', 'place'],
      ['So France hoped, then France refused. They left France, since France was at war.', 'France', 'place'],
    ],
  },
  {
    name: 'lands whose name is a plural',
    when: ({ words, definitePlaces, plural, verb, title }) =>
      words.length === 1 &&
      isPlural(words[0] ?? '') &&
      !kindOfHead.has(lower(words[0]).replace(/s$/, '')) &&
      definitePlaces > plural + weight(verb, title),
    then: because('place', 'kind-before', () => 'in'),
    holds: [['They fought in the Netherlands. The Netherlands rose.', 'Netherlands', 'place']],
  },
  {
    name: 'a people or party',
    when: (evidence) => isPeople(evidence),
    then: because('organisation', 'kind-people', ({ words }) => words[0]),
    holds: [
      ['They feared the Bogomils. When the Bogomils came, the Bogomils won.', 'Bogomils', 'organisation'],
      ['Then the Mexica were at war. The Mexica were strong.', 'Mexica', 'organisation'],
      ['They took Corsairs. So the Corsairs fled from Corsairs.', 'Corsairs', 'organisation'],
    ],
  },
  {
    name: 'a title or calling before it',
    when: (evidence) => weight(evidence.title) > 0 && personWeight(evidence) >= placeWeight(evidence),
    then: because('person', 'kind-before', ({ title }) => title?.word),
    holds: [['The historian Plutarch came, and Plutarch left.', 'Plutarch', 'person']],
  },
  {
    name: 'a calling in words of its own',
    when: (evidence) => weight(evidence.role, evidence.kin) > placeWeight(evidence),
    then: because('person', 'kind-said', ({ role, kin }) => (role ?? kin)?.word),
    holds: [
      ['So Plutarch, the Greek historian, came. Plutarch left.', 'Plutarch', 'person'],
      ['It was Plutarch’s son. They saw Plutarch.', 'Plutarch', 'person'],
    ],
  },
  {
    name: 'a house that ruled',
    when: (evidence) => evidence.house !== undefined && evidence.house.count >= personWeight(evidence),
    then: because('organisation', 'kind-said', ({ house }) => house?.word),
    holds: [
      ['The Ming dynasty fell. It was the end of the Ming.', 'Ming', 'organisation'],
      ['He joined the Plutarch family. So Plutarch wrote. Then Plutarch died.', 'Plutarch', 'person'],
    ],
  },
  {
    name: 'a place in words of its own',
    when: (evidence) =>
      weight(evidence.placeNoun, evidence.peerage) > 0 && placeWeight(evidence) > personWeight(evidence),
    then: because('place', 'kind-said', ({ placeNoun, peerage }) => (placeNoun ?? peerage)?.word),
    holds: [
      ['The city of Omsk burned. They left Omsk.', 'Omsk', 'place'],
      ['They met the Duke of Omsk. Of Omsk they heard.', 'Omsk', 'place'],
      ['Balian, Lord of Omsk, who had fled. Then Reginald of Omsk escaped to Omsk.', 'Omsk', 'place'],
    ],
  },
  {
    name: 'a peer who is called by the title',
    when: isPeer,
    then: because('person', 'kind-before', ({ peerage }) => peerage?.word),
    holds: [
      ['So the Duke of Alba came. Alba ordered it.', 'Alba', 'person'],
      ['So the Duke of Alba came. They met the Duke of Alba.', 'Alba', 'person'],
      ['So the Duke of Alba came. The Duke of Alba was in Alba.', 'Alba', 'place'],
    ],
  },
  {
    name: 'what people do',
    when: (evidence) =>
      weight(evidence.verb) > placeWeight(evidence) && evidence.definite * 2 <= evidence.count && !isBody(evidence),
    then: because('person', 'kind-behind', ({ verb }) => verb?.word),
    holds: [['So Plutarch wrote, and Plutarch died.', 'Plutarch', 'person']],
  },
  {
    name: 'a given name',
    when: (evidence) => givenNames.has(evidence.words[0] ?? '') && placeWeight(evidence) === 0,
    then: because('person', 'kind-given-name', ({ words }) => words[0]),
    holds: [['So Hans Albers came, and Hans Albers went.', 'Hans Albers', 'person']],
  },
  {
    name: 'particles of family names',
    when: ({ words }) => words.slice(1, -1).some((word) => /^(?:von|van|ibn|bin|der)$/.test(word)),
    then: because('person', 'kind-particle', ({ words }) => words.slice(1, -1).find((word) => /^\p{Ll}/u.test(word))),
    holds: [['So Wulf von Omsk came, and Wulf von Omsk went.', 'Wulf von Omsk', 'person']],
  },
  {
    name: 'a title behind it',
    when: (evidence) => evidence.words.length > 1 && isPersonByHead(evidence),
    then: because('person', 'kind-behind', ({ words }) => words.at(-1)),
    holds: [['So the Kangxi Emperor came, and the Kangxi Emperor went.', 'Kangxi Emperor', 'person']],
  },
  {
    name: 'a work in italics, or called one',
    when: ({ workNoun, italics, count, words }) => weight(workNoun) > 0 || (italics * 2 >= count && words.length > 1),
    then: because('work', 'kind-work', ({ words }) => words.join(' ')),
    holds: [
      ['She wrote *White Nights*. In *White Nights* he wins.', 'White Nights', 'work'],
      ['In the poem Lusiads he wins. So Lusiads ends.', 'Lusiads', 'work'],
    ],
  },
  {
    name: 'a body in words of its own',
    when: (evidence) => weight(evidence.bodyNoun) > 0,
    then: because('organisation', 'kind-said', ({ bodyNoun }) => bodyNoun?.word),
    holds: [['The party Hizb rose, and Hizb fell.', 'Hizb', 'organisation']],
  },
  {
    name: 'a body of one word',
    when: (evidence) => isBody(evidence),
    then: because('organisation', 'kind-head', ({ words }) => words[0]),
    holds: [
      ['So the Senate met, and the Senate agreed.', 'Senate', 'organisation'],
      ['So the Congress met, and the Congress agreed.', 'Congress', 'organisation'],
    ],
  },
  {
    name: 'an event, time or state of one word',
    when: ({ words, definite, count }) =>
      words.length === 1 &&
      definite * 2 >= count &&
      /^(?:event|period|place)$/.test(kindOfHead.get(lower(words[0])) ?? ''),
    then: ({ words }) => ({
      kind: kindOfHead.get(lower(words[0])) ?? 'event',
      reason: { code: 'kind-head', args: [words[0] ?? ''] },
    }),
    holds: [
      ['The Reformation came. After the Reformation they left.', 'Reformation', 'event'],
      ['The Caliphate came. After the Caliphate they left.', 'Caliphate', 'place'],
    ],
  },
  {
    name: 'words of place before it',
    when: (evidence) =>
      weight(evidence.preposition) > personWeight(evidence) && evidence.definite * 3 <= evidence.count,
    then: because('place', 'kind-before', ({ preposition }) => preposition?.word),
    holds: [['They met in Omsk. From there they left Omsk.', 'Omsk', 'place']],
  },
  {
    name: 'a family name that stands for it',
    when: ({ hasShortForm, words, definite }) => hasShortForm && words.length < 4 && definite === 0,
    then: because('person', 'kind-short', ({ words }) => words.at(-1)),
    holds: [['So Georgy Zhukov came. Zhukov won.', 'Georgy Zhukov', 'person']],
  },
];

/** A title behind a name of its own: "Kangxi Emperor" is a person, "Holy Roman Emperor" an office. */
const isPersonByHead = ({ words }: NameEvidence): boolean =>
  titlesBehind.has(words.at(-1) ?? '') &&
  !words.some((word) => word === 'of' || isNation(lower(word)) || directions.has(lower(word)));

/** One word in the plural that is a nation, or of which the text speaks as of several people. */
function isPeople(evidence: NameEvidence): boolean {
  const { words, verb, plural, definite, definitePlaces, count } = evidence;
  const [first = ''] = words;
  return (
    (words.length === 1 &&
      isPlural(first) &&
      (plural > 0 ||
        isSurePeople(first) ||
        (definite * 4 > count && verb !== undefined) ||
        (definitePlaces === 0 && definite * (isNation(lower(first)) ? 3 : 1.5) > count))) ||
    isPeopleInSingular(evidence) ||
    (words.length === 2 && isNation(lower(first)) && isPlural(words[1] ?? '') && plural > 0)
  );
}

/** "the Mexica were", and never "in the Mexica": a name with an article that does as several people do. */
const isPeopleInSingular = (evidence: NameEvidence): boolean =>
  evidence.words.length === 1 &&
  !kindOfHead.has(lower(evidence.words[0])) &&
  evidence.definite * 2 >= evidence.count &&
  evidence.plural > 0 &&
  evidence.plural + weight(evidence.verb) > 1 &&
  placeWeight(evidence) === 0 &&
  evidence.title === undefined;

const isSurePeople = (word: string): boolean =>
  demonyms.has(lower(word)) || demonyms.has(lower(word).replace(/s$/, '')) || /(?:ists|crats|ians)$/.test(word);

/** "Lübeck", "Lower Austria". */
const isKnownPlace = (words: readonly string[]): boolean =>
  (words.length === 1 || (words.length === 2 && directions.has(lower(words[0])))) &&
  (knownPlaces.has(lower(words.at(-1))) || lands.has(words.at(-1) ?? ''));

const isBody = ({ words }: NameEvidence): boolean =>
  words.length === 1 && (kindOfHead.get(lower(words[0])) === 'organisation' || assemblies.has(lower(words[0])));
