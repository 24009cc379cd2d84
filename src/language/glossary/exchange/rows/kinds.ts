import type { EntityKind } from '../../../types';
import { kindMeant } from '../../reading/words';

export interface KindReading {
  /** '' where nothing tells. */
  readonly kind: EntityKind | '';
  /** Words for a kind that were not read, for the definition: "Type: nomen gentile". */
  readonly remark: string;
  readonly unread: readonly string[];
  /** Tags that are not a kind. */
  readonly tags: readonly string[];
}

/** The kind of an entry from the words for it, or from its tags; else `other`. */
export function kindOf(words: readonly string[], tags: readonly string[], other: EntityKind | ''): KindReading {
  const read = words.map(kindOfWords);
  const known = read.find((kind) => kind !== undefined);
  const allTags = tags.flatMap((tag) => tag.split(/[\s,;]+/)).filter((tag) => tag !== '');
  const tagged = allTags.map(kindMeant);
  const kind = known ?? tagged.find((each) => each !== undefined) ?? other;
  const unread = known ? [] : words;
  return {
    kind,
    remark: unread.length > 0 ? `Kind: ${unread.join(', ')}` : '',
    unread,
    tags: allTags.filter((_, i) => tagged[i] === undefined),
  };
}

/** "human", "Roman emperor", "battle of the Gallic Wars", the address of Q5: the noun decides. */
function kindOfWords(words: string): EntityKind | undefined {
  if (/(?:^|\/)Q5$/.test(words)) return 'person';
  const whole = kindMeant(words);
  if (whole) return whole;
  const [head = ''] = words.split(/[,;|/(]|\s(?:of|in|from|for)\s/);
  return kindMeant(head.trim()) ?? kindMeant(head.trim().split(/\s+/).at(-1) ?? '');
}
