import { oneOf, wordSet } from '../../../../text/patterns';

/** Words that continue a sentence after a date that is not part of a longer name: "on the 12th they left". */
export const goesOnWith =
  wordSet(`and or but the a an he she they it we I his her their its there when as that who which
  by to with in at on from after before until was were is are had has have would could did no all both some most more
  many few several those these none nobody everybody everyone nothing another almost nearly two three four five six`);

/** "Two years after that, he left", "the year before that he was ill"; not "the year after that battle". */
export const thatTime = `(?: that(?=[,.;:)]|\\s${oneOf('he she they it we I the a his her its their our my there another in on at')}\\b))`;
