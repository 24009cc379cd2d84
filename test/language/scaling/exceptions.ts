/** Texts on which a feature is slow, with the reason why this is accepted. */
interface KnownException {
  readonly text: string;
  /** Absent: all features that parse the text. */
  readonly features?: readonly string[];
  readonly reason: string;
}

const LIGATURES =
  'a name may begin at each ligature, and each one reads to the end of the word, which here is the whole text';

const AUTOLINKS =
  'the parser of bare links (micromark-extension-gfm-autolink-literal) looks back for an open bracket at each word';

const PIECES =
  'micromark joins the pieces of a text one by one, and moves all later ones each time (64 KB of "[a](" take a second)';

export const knownExceptions: readonly KnownException[] = [
  { text: 'citations in one bracket', reason: AUTOLINKS },
  { text: 'ligatures', reason: LIGATURES },
  { text: 'link beginnings', reason: PIECES },
];

/** Whether growth is known and accepted. */
export const isException = (text: string, feature: string): boolean =>
  knownExceptions.some((each) => each.text === text && (each.features?.includes(feature) ?? true));
