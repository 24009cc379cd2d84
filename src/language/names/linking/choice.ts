import type { Entity } from '../../types';

/** The entry that a mention means, and the rule that says so; several if no rule decides; `nobody` if it is no name here. */
export type Choice =
  { readonly entity: Entity; readonly rule: string } | { readonly candidates: readonly Entity[] } | 'nobody';
