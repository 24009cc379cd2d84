import { oneOf, wordList } from '../../../../../text/patterns';
import type { DateMention, Refiner } from '../../../../engine/types';

/**
 * Removes the number of an entry in a catalogue: "**1041.** Panel of silk, 40 × 52 cm." An entry of a chronicle begins
 * with its year in the same way, but not with a thing: "**1041.** The king …".
 */
export const catalogue: Refiner = {
  name: 'catalogue',
  refine: (mentions, text, passage) => {
    const [first] = mentions;
    return first && isEntryNumber(first, text, passage.start, passage.end) ? mentions.slice(1) : mentions;
  },
};

function isEntryNumber({ start, end, expression }: DateMention, text: string, from: number, to: number): boolean {
  if (expression.kind !== 'point' || expression.unit !== 'year' || start - from > LONGEST_LEAD) return false;
  if (/[\p{L}\d]/u.test(text.slice(from, start))) return false;
  const entry = mark.exec(text.slice(end, Math.min(to, end + ENTRY)))?.[1];
  return entry !== undefined && (beginsWithThing.test(entry) || measured.test(entry));
}

/** Marks of emphasis and lists before the number, in characters. */
const LONGEST_LEAD = 8;
/** How much of the entry is read, in characters. */
const ENTRY = 160;

const mark = /^(?:[.)\]:]|\s{0,2}[.)\]]|[\s*_]{1,3}[.:\u2013\u2014-])[\s*_]{1,4}(.*)/su;

/** Not pictures: a painter's chronology has their years. */
const things =
  wordList(`Clock Watch Panel Border Carpet Rug Tapestry Textile Hanging Curtain Cushion Robe Tunic Kaftan Coat Shawl Sash
  Fragment Bowl Dish Plate Cup Beaker Ewer Jug Jar Vase Amphora Krater Kylix Lekythos Hydria Oinochoe Flask Bottle Lamp
  Candlestick Tray Basin Bucket Tile Tiles Box Casket Chest Cabinet Chair Table Mirror Comb Spoon Knife Sword Dagger
  Helmet Shield Breastplate Saddle Stirrup Ring Brooch Necklace Bracelet Earring Earrings Pendant Pin Buckle Bead Beads
  Seal Sealing Cylinder Scarab Amulet Figurine Statuette Head Bust Torso Stele Stela Sarcophagus 
  Coin Medallion Token Plaque Icon Triptych Diptych Leaf Folio 
  Manuscript Qur'an Koran
  Bible Psalter Astrolabe Snuffbox Teapot Tankard Goblet Chalice Paten Reliquary Crozier 
  Crucifix Sherd Blade Arrowhead Spearhead Axe Axehead Needle Whorl Pair Mould`);
const kinds =
  oneOf(`Small Large Another Similar Two Three Silk Woollen Woolen Linen Cotton Velvet Brass Bronze Silver Gold Gilt
  Glass Ivory Bone Clay Terracotta Marble Wooden Iron Copper Painted Glazed Carved Embroidered Prayer Pile Kilim Red Blue
  Black White Green`);
const small = oneOf(things.map((thing) => thing.toLowerCase()));
/** "Panel", "A bowl", "Two carpets", "Red clay bowl". */
const beginsWithThing = new RegExp(
  `^(?:${oneOf(things)}|(?:An?|${kinds})\\s(?:\\p{Ll}{3,12}\\s)?${small}(?:e?s)?)(?!['\\u2019\\p{L}])`,
  'u',
);
/** "40 × 52 cm", "H. 12.5 cm", "diam. 30 mm". */
const measured = /\d\s?[×x]\s?\d|\b(?:[Dd]iam|[Hh]t?|[Ww]|[Ll])\.:?\s\d/u;
