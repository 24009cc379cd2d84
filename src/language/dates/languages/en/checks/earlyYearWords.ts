import { wordSet } from '../../../../text/patterns';

// The words beside a number below 1000 that show whether it is a year.

/** What happens in one year: "the siege of 701", "the battle of Tours (732)". */
export const events = wordSet(`
  battle siege sack fall council synod treaty peace edict plague revolt rebellion rising uprising war wars eclipse
  earthquake famine fire flood raid raids campaign expedition invasion crisis coup partition capitulary decree
  constitution diet embassy accession coronation massacre settlement truce conquest capture destruction persecution
  schism defeat victory election consulship consuls death birth crowning baptism conversion foundation founding
  abdication murder assassination deposition usurpation mutiny crusade translation martyrdom armistice harvest
  eruption eruptions tsunami drought droughts epidemic epidemics pestilence
  eclipses battles sieges councils synods treaties plagues famines floods earthquakes campaigns
`);

/** What lasts some years: "the dynasty (618–907)". */
export const periods = wordSet(`
  dynasty empire kingdom reign caliphate period era age house republic regency exile rule monarchy occupation khaganate
  emirate duchy exarchate papacy pontificate patriarchate episcopate abbacy tenure interregnum minority
  tetrarchy principate dominate antiquity renaissance line lifetime life
`);

/** Who lives or rules some years: "the emperor (582–602)". */
export const people = wordSet(`
  king queen emperor empress caliph sultan khan pope bishop archbishop patriarch abbot abbess duke count prince princess
  saint poet historian philosopher monk general usurper mayor exarch ruler shah consul son brother father great elder
  younger
`);

/** Where one of these words stands before a bracket, the bracket counts: "The Greens won most votes (312)". */
export const tallies = wordSet(`
  votes vote seats points members pages copies cases deaths population men soldiers ships prisoners students score scores
  number numbers total totals percent households inhabitants calories miles kilometres km patients participants sample
  error errors code article section fragment letter psalm hymn chapter case bill game match league team voted
  lines line verses verse note notes figure table equation room flight route page line lot item model
`);

/** Words with which a clause goes on behind its year: "in 480 the fleet", "in 476 while". */
export const clauseWords = wordSet(`
  and to the he she they it when a an by was were after but or with under his their its there we i as while which who
  though although because for at on from that this these both until till before is are had has
`);
