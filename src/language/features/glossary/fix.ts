import type { DateReader } from '../../dates';
import type { Catalog } from '../../glossary/catalog';
import type { TextEdit } from '../../types';

/** A fix for a diagnostic. The editor makes the words of its title. */
export interface GlossaryFix {
  readonly kind:
    'replace' | 'remove-field' | 'remove-name' | 'create-entry' | 'to-definition' | 'plain-form' | 'plain-file';
  /** The words that the fix writes, moves or removes; empty where it writes a whole entry, the number of entries where it writes a whole file. */
  readonly words: string;
  readonly edit: TextEdit;
  /** The fix that is most likely wanted. */
  readonly isPreferred?: true;
}

/** A language service, as far as fixes need it. */
export interface Service {
  readonly catalog: Catalog;
  readonly dates: DateReader;
}
