import type { AnnotatedDocument } from '../../../document/annotatedDocument';
import { evidenceOf } from './evidence';
import type { NameWithoutKind } from './italics';
import { proposedKind, type ProposedKind } from './rules';

export type { ProposedKind } from './rules';

/** The names with the kinds that the text tells. */
export function kindsOfNames<Name extends NameWithoutKind>(
  document: AnnotatedDocument,
  names: readonly Name[],
): (Name & { readonly proposed?: ProposedKind })[] {
  const passages = document.passages();
  const textOf = document.text.bind(document);
  return names.map((name) => {
    const proposed = proposedKind(evidenceOf(name, passages, textOf));
    return { ...name, ...(proposed && { proposed }) };
  });
}
