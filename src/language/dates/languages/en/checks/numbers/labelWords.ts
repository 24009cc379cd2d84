import { wordList, wordSet } from '../../../../../text/patterns';

// Nouns with a number behind them that names one of many: "page 1958", "Flight 1789", "bag 1961". Nouns that may have
// their year behind them are left out: "map 1851", "the comet 1682", "Letters 1850–70", "Red Square 1917".

/** They stand in the singular and in the plural in -s: "context 1204", "contexts 1204 and 1310". */
const regular = wordList(`
  page number article section chapter lot item file folder folio object question answer volume line sheet reel carton
  bundle dossier fond legajo shelfmark microfilm context locus trench sample specimen sherd tablet lorry wagon truck van
  tram tramcar trolleybus locomotive carriage coach barge hangar runway bag sack crate parcel consignment container
  trolley locker seat berth cabin bed hut block bunker vitrine showcase negative slide hymn sonnet epigram fragment
  stanza strophe canto recipe episode ticket voucher invoice receipt cheque coupon plot allotment tract strain isolate
  batch experiment equation theorem gene galaxy asteroid writ deed byelaw bylaw regulation paragraph clause canon
  verse figure plate exhibit document room
`);

/** The plural of a noun: "boxes", "lorries", "bags". */
const plural = (noun: string): string => {
  if (/(?:x|ch)$/.test(noun)) return `${noun}es`;
  if (noun === 'locus') return 'loci';
  return noun.endsWith('ry') ? noun.replace(/y$/, 'ies') : `${noun}s`;
};

/** Abbreviations, names of roads and offices, and nouns that are not used so in the plural. */
const others = wordSet(`
  p pp no nos articles flight form highway route
  road street avenue vol vols para resolution directive
  proposition bulletin channel psalm psalms fig figs table hill point height heights area unit
  squadron model type class mark boeing windows track catalogue fol fols ff box boxes
  version release isbn issn tel phone fax id code postcode zip grid convoy convoys pier gate bus train
  building apartment suite opus op psalter lawsuit case law act bill docket patent serial ms mss cod cap lat
  inv acc rfc iso order ordinance decree per dm rmb usd eur gbp chf rs auc condita mundi at
  gen population
  times doc docs dial art arts col cols cl cd cmd cmnd add rawl samvat vikram saka shaka
  prisoner inmate convict patient recruit internee hostage fonds fondo opis delo liasse expediente accession
  grave tomb burial avenida calle rua ulitsa apartado casilla postfach extension ext telephone hotline chassis engine
  airframe platform ward cell barrack frr frag frags
`);

/** Their plurals may have the years that they cover behind them: "Deeds 1450–1500", "files 1949–56". */
const papers = wordSet('files volumes documents deeds writs objects hymns sheets negatives tablets regulations');

const plurals = regular.map(plural);
const labels = new Set([...others, ...regular, ...plurals.filter((noun) => !papers.has(noun))]);

/** Two words whose second alone may have its year behind it: "Red Square 1917", "the group 1865–70". */
const pairs = new Set(['grid square', 'record group', 'minor planet', 'map square', 'post office', 'dwarf planet']);

/** Whether a number behind these two words, in lower case, names one of many. */
export const isLabel = (word: string, wordBefore: () => string): boolean =>
  labels.has(word) || (secondOfPairs.has(word) && pairs.has(`${wordBefore()} ${word}`));

const secondOfPairs = wordSet('square group planet office');

/** The plurals; all numbers of a list behind one are labels: "lots 1350, 1354 and 1369". */
export const pluralLabels: readonly string[] = [
  ...plurals,
  ...wordList('nos pp letters fols nrs entries figs inventories cols boxes psalms convoys accessions graves tombs'),
];
