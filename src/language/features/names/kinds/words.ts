// Words that tell the kind of a name: in it, before it or behind it.

import { wordSet } from '../../../text/patterns';
import type { EntityKind } from '../../../types';

/** The last word of a name, or the first one before "of", by the kind that it tells. */
const heads: Readonly<Record<Exclude<EntityKind, 'person'>, string>> = {
  event: `
    battle battles siege sack war wars crusade crusades revolution rebellion revolt uprising rising mutiny massacre
    conference campaign crisis coup controversy schism plague famine fire expedition raid conquest congress summit
    election elections truce armistice treaty treaties peace accord accords agreement pact partition incident affair
    riots riot feud plot conspiracy trial trials purge reformation restoration risorgimento mission exhibition
    reconquista diaspora holocaust strike invasion offensive landing landings blockade insurrection famine death`,
  organisation: `
    army armies navy fleet corps guard guards regiment regiments division brigade legion legions militia
    party league union federation confederation alliance coalition society club academy university college school
    company bank guild church order casa committee commission council assembly senate parliament ministry department
    bureau agency board court tribunal chamber congregation convention directory cabinet government
    institute association foundation brotherhood fellowship movement bloc entente bannermen banners
    nations organization organisation house hanse hansa diet`,
  place: `
    river lake sea ocean gulf bay strait straits channel cape mount mountain mountains hill hills valley plain plains
    desert island islands isle isles peninsula coast forest pass
    city town village province county duchy kingdom empire republic principality sultanate khanate emirate
    caliphate margraviate archduchy bishopric colony territory state states fort fortress castle palace tower abbey
    monastery cathedral basilica mosque temple gate wall walls bridge square street road harbour harbor port station
    canal canyon falls region steppe library museum park garden steelyard kontor hall baths countries world`,
  period: 'dynasty age ages era period century renaissance enlightenment antiquity years interregnum reign terror',
  work: `
    chronicle chronicles history histories annals gospel epic code codex act acts law laws edict bull charter
    constitution declaration statute decree bible testament manifesto report letters memoirs encyclopedia
    encyclopaedia dictionary bill book books song songs poem constitutions proclamation`,
  office: `
    emperor empress chancellor consulship dictatorship papacy patriarchate shogunate presidency king queen governor
    minister secretary commissioner chamberlain treasurer prefect chairman president general regent patriarch
    archbishop bishop marshal vizier protector speaker logothete`,
  concept: `
    theory doctrine principle theorem policy system question problem movement plan programme program theology
    philosophy heresy creed law right rights tax`,
};

/** The kind that the head of a name tells; of a word in several lists, the first one. */
export const kindOfHead: ReadonlyMap<string, EntityKind> = new Map(
  (Object.entries(heads) as [EntityKind, string][])
    .reverse()
    .flatMap(([kind, words]) => [...wordSet(words)].map((word) => [word, kind] as const)),
);

/** Nouns for people, as before or behind a name: "the historian Plutarch", "Plutarch, the historian". */
export const personNouns = wordSet(`
  emperor empress king queen prince princess duke duchess count countess earl baron lord lady sultan caliph shah khan
  tsar czar shogun daimyo samurai emir pasha vizier doge consul tribune dictator general admiral marshal colonel captain
  commander officer soldier knight warrior conqueror governor viceroy prefect minister chancellor premier president
  chairman secretary senator deputy delegate ambassador envoy diplomat statesman politician leader ruler monarch regent
  heir usurper rebel revolutionary chief chieftain warlord
  pope bishop archbishop cardinal abbot abbess monk nun priest friar saint martyr patriarch preacher reformer theologian
  prophet rabbi imam mystic hermit
  historian philosopher poet writer author novelist playwright chronicler annalist scholar humanist scientist physicist
  astronomer mathematician physician doctor lawyer jurist judge economist geographer explorer navigator traveller
  traveler merchant banker trader engineer architect painter sculptor artist composer musician editor journalist
  publisher printer biographer orator rhetorician grammarian teacher tutor professor student translator
  son daughter brother sister father mother wife husband widow uncle aunt nephew niece cousin grandson grandfather
  grandmother mistress lover favourite favorite eunuch slave servant man woman boy girl nobleman noblewoman aristocrat
  industrialist shipowner skipper pirate mayor burgomaster burgher alderman envoy spy assassin`);

/** Nouns for people who belong to others, before a name or behind its possessive. */
export const kinNouns = wordSet(`
  son daughter brother sister father mother wife husband widow uncle aunt nephew niece cousin grandson grandfather
  stepson half-brother half-sister son-in-law father-in-law brother-in-law mistress successor predecessor biographer`);

/** Nouns that only a person has, behind a possessive: "Galdan's death". */
export const lifeNouns = wordSet('death birth reign childhood youth memoirs biography illness marriage coronation');

/** Nouns for places, as before or behind a name: "the city of Lübeck", "Lübeck, a port". */
export const placeNouns = wordSet(`
  city cities town towns village port harbour harbor capital metropolis settlement colony fortress fort castle citadel
  stronghold river lake sea bay gulf strait island isle peninsula mountain valley plain province region district county
  country kingdom duchy principality empire republic state land territory area coast suburb quarter parish abbey
  monastery palace`);

/** Nouns for lands and waters that follow their name: "Yunnan province". */
export const landNouns = wordSet(
  'province region river county valley island islands district peninsula lake desert coast domain prefecture canton ' +
    'governorate',
);

/** Nouns for bodies of people: "the party Hizb", "the company". */
export const bodyNouns = wordSet(`
  party company league order guild society newspaper-owner organisation organization movement clan family dynasty-house
  faction union firm bank tribe club ministry regiment`);

/** Nouns for writings: "his history, the Alexiad". */
export const workNouns = wordSet(`
  book work history chronicle treatise poem epic novel play essay pamphlet newspaper journal dialogue biography
  autobiography memoir text manuscript volume tract article film painting`);

/** Nouns for what only a person has, before "of": "the death of Galdan". */
export const lifeNounsBefore = wordSet(
  'death reign accession coronation abdication assassination execution biography childhood portrait',
);

/** What a person does with a work, before "by": "told by Plutarch". */
export const authorship = wordSet('told written painted composed translated edited narrated recounted');

/** Verbs for what people do, behind a name. */
export const personVerbs = wordSet(`
  said says wrote writes died dies married marries born told tells argued argues replied answered ordered asked believed
  believes thought thinks knew felt decided resigned fled abdicated spoke speaks recalled complained insisted
  claimed claims hoped feared wanted refused agreed persuaded himself herself studied taught preached confessed
  published composed painted inherited reigned ruled succeeded commanded marched sailed accused promised
  declared announced noted observed records remarked describes explains suggests concludes admits warned urged
  begged wept swore conspired plotted travelled traveled retired committed dictated invented`);

/** Prepositions that stand before places. */
export const placePrepositions = wordSet(
  'in at near throughout across outside inside around towards toward reached entered besieged left',
);

/** Kinds that are rarely told by one word alone: a title before "of" makes a place. */
export const rulersOf = wordSet(`
  king queen emperor empress duke duchess count countess earl lord prince princess sultan shah tsar bishop archbishop
  governor mayor patriarch margrave landgrave elector doge viceroy kings dukes counts lords people citizens inhabitants
  merchants city town port siege sack fall gates walls streets bank banks coast mouth valley shores battle capture
  harbour harbor south north east west islands council councillors ruler rulers`);

/** Those who are called by the place of their title alone, as Alba is. */
export const peers = wordSet('duke duchess count countess earl marquis marquess viscount lord baron');

/** Towns and lands that are known well enough to be told without their context. */
export const knownPlaces = wordSet(`
  aleppo alexandria algiers amsterdam antioch antwerp aragon athens augsburg avignon baghdad basra beijing belgrade
  bergen berlin bologna bombay bordeaux boston bremen brunswick brussels bruges buda budapest byzantium cadiz cairo
  calais calcutta canton carthage chicago cologne constantinople copenhagen corinth cordoba crete damascus danzig delhi
  dublin edinburgh edo flanders florence frankfurt galata geneva genoa ghent gotland granada hamburg hiroshima
  istanbul jerusalem kiev kyoto leipzig leningrad lisbon livonia london lyon lyons lübeck macau madrid magdeburg
  manila marseille marseilles mecca medina messina milan moscow munich nagasaki naples new-york nicaea novgorod
  nuremberg osaka oxford palermo paris pisa prague ravenna reval riga rome rostock rouen salamanca salerno samarkand
  seville shanghai smyrna stockholm stralsund strasbourg syracuse tallinn thebes thessalonica tokyo toledo toulouse
  trebizond tunis turin tyre utica venice versailles vienna vilnius visby warsaw washington wismar york zurich zürich
  atlantic pacific mediterranean baltic adriatic aegean rhine danube rhône loire seine thames volga nile tigris euphrates
  austria styria carinthia carniola lorraine alsace piedmont brittany aquitaine anatolia
  netherlands philippines dardanelles azores hebrides moluccas carolinas ardennes
  france philadelphia montreal quebec gibraltar massachusetts pennsylvania maryland madras
  alps pyrenees carpathians balkans caucasus caribbean europe asia africa america belgium britain`);
