import type { Entity } from '../../types';
import { fieldNames, fieldRow } from '../fields';
import type { FieldTexts } from './types';

/** The fields of an entry as a glossary writes them, without those that it does not have. */
export function fieldTextsOf(entity: Entity): FieldTexts {
  const texts = fieldNames.map((name) => [name, fieldRow(name).write(entity)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}
