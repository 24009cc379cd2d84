// The words that tell what a name of several words is: "Battle of Lepanto", "Committee of Public Safety".

import { wordSet } from '../../../text/patterns';

/** Words for an event that may stand before its name in lower case: "the battle of Lepanto". */
export const eventHeads = wordSet('battle siege sack treaty peace truce council synod massacre congress');

/** Documents, whose names may have "and of the". */
export const textHeads = wordSet('declaration act statute treaty charter law laws convention bill edict history book');
