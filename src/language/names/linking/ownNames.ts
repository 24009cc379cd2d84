import type { Entity } from '../../types';

/** The names that an entry lists, its heading first. */
export const namesOf = ({ label, otherNames }: Entity): string[] => [label, ...otherNames.map(({ text }) => text)];

/** Whether one of an entry’s names contains exactly this word. */
export const hasWord = (entity: Entity, word: string): boolean =>
  namesOf(entity).some((name) => name.split(/[\s-]/).includes(word));
