import { oneOf } from '../../../text/patterns';

// Titles that many people have had: "Queen", "Holy Roman Emperor", "King of France". As an alias one would link every
// queen to one entry. A peerage, such as "Duke of Wellington", is used as a name and stays.

const offices = oneOf([
  ...'king queen emperor empress tsar tsarina czar kaiser sultan shah khan caliph pharaoh pope antipope'.split(' '),
  ...'president chancellor premier consul dictator senator governor general admiral marshal judge minister'.split(' '),
  ...'archbishop bishop patriarch cardinal abbot abbess saint prince princess regent monarch ruler sovereign'.split(
    ' ',
  ),
  ...'infanta infante dauphin augustus autokrator basileus doge stadtholder shogun mikado'.split(' '),
  'prime minister',
  'vice president',
  'secretary of state',
  'general secretary',
  'queen consort',
  'queen dowager',
  'queen mother',
  'queen regnant',
  'king consort',
  'prince consort',
  'grand prince',
  'crown prince',
  'lord protector',
  'poet laureate',
  'pontifex maximus',
  'princeps senatus',
]);
const peerages = oneOf(
  'duke duchess earl count countess marquess marquis marquise viscount baron baroness lord lady sir dame',
);
const qualities = oneOf(
  'the former last first holy roman german byzantine great most his her their royal imperial serene',
);
const styles = oneOf('majesty highness excellency holiness grace lordship eminence');

/** "the Queen", "Holy Roman Emperor", "King of France and Navarre", "Her Majesty"; a number or a name makes it a name. */
const mereTitle = new RegExp(
  String.raw`^(?:${qualities}\s){0,3}(?:${styles}|${peerages}|${offices}(?:[ -](?:elect|regnant|emeritus))?(?:\s(?:of|in|to)\s\D{2,60})?)$`,
  'iu',
);
const foreign = oneOf(
  'König Königin Kaiser Kaiserin Papst Zar roi reine empereur impératrice pape tsar rex regina imperator papa',
);
const foreignTitle = new RegExp(
  String.raw`^(?:(?:der|die|le|la)\s)?${foreign}(?:\s(?:von|de|du|des|d’)\s?\D{2,60})?$`,
  'iu',
);
const hanTitle =
  /^(?:皇帝|皇后|国王|國王|女王|王后|天皇|总统|總統|主席|总理|總理|教皇|沙皇|苏丹|大汗|将军|將軍|殿下|陛下)$/u;

/** Whether a name is only a title, which an entry does not own. */
export const isMereTitle = (name: string): boolean =>
  name.length <= longest && (mereTitle.test(name) || foreignTitle.test(name) || hanTitle.test(name));

const longest = 100;
