// Capitalised English words that are not names by themselves.

import { auxiliaries, prepositions } from '../../../names/englishWords';
import { wordSet } from '../../../text/patterns';

/** Words that may stand inside a name, between two capitalised words; some may be followed by a second particle. */
export const particles = wordSet(`
  of de du des di da das dos do del della delle degli von van vom zu zum zur af av la le der den ter ten bin ibn ben al
  el y e i d'`);

/** Words that may follow a particle: "Council of the Indies", "Charles de la Tour". */
export const secondParticles = wordSet('the la las le les los der den dem l');

/** Particles of family names; the others also occur in names of places and organisations. */
export const familyParticles = wordSet(
  'de du des di da das dos do del della von van vom zu zum zur af av la le der den ter ten bin ibn ben al el y',
);

/** Particles with which a family name may begin. */
export const leadingParticles: ReadonlySet<string> = new Set([...familyParticles, 'la', 'le', 'los', 'las', 'les']);

/** Words that open a sentence or join two; they are never a name and never the first word of one. */
export const functionWords = wordSet(`
  a an the this that these those such some any all both each every either neither no none not only another other others
  many most much more less few fewer several various enough half one two three four five six seven eight nine ten eleven
  twelve twenty thirty forty fifty hundred thousand million first second third fourth last next former latter same
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which
  what whatever whoever there here where when whenever wherever why how while whilst whereas
  and or but nor so yet for if unless until till because since although though even as than whether once lest
  ${prepositions} amongst amid amidst round
  despite like unlike per via except besides beside inside outside instead regarding concerning
  ${auxiliaries} having done
  again also already always almost afterwards afterward alone altogether anyway apart away back best better certainly
  clearly eventually ever finally further furthermore generally hence henceforth however indeed initially just later
  lately likewise maybe meanwhile meantime moreover namely nevertheless never nonetheless nor notably now nowadays often
  originally otherwise overall perhaps possibly presumably previously probably quite rather really recently same seldom
  similarly simply sometimes somewhat soon still subsequently suddenly then thence thereafter thereby therefore thus
  today together tomorrow too ultimately usually very well whereupon yes yesterday yet
  given according due owing based following including contrary prior compared together faced see note cf let
  part much early late mid north south east west northern southern eastern western central northeast northwest southeast
  southwest north-east north-west south-east south-west northeastern northwestern southeastern southwestern
  old new young great big small high low long short large major minor further another own
  years year month months week weeks day days century centuries decade spring summer autumn winter fall
  ok mr mrs ms sir`);

/** Months, days of the week and feasts. */
export const calendarWords = wordSet(`
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  jan feb mar apr jun jul aug sep sept oct nov dec christmas easter lent ramadan passover pentecost advent new-year
  ad bc bce ce`);

/** Points of the compass and the like: not names alone, but often part of one. */
export const directions = wordSet(`
  north south east west northern southern eastern western central northeast northwest southeast southwest north-east
  north-west south-east south-west northeastern northwestern southeastern southwestern upper lower greater new old great
  inner outer middle free native mainland grand`);

/** Words before a person's name, or instead of it: "Marshal Zhukov", "the Premier". */
export const titles = wordSet(`
  president vice-president premier chancellor vice-chancellor chairman chairwoman chairperson vice-chairman prime minister
  secretary undersecretary secretary-general deputy vice former acting chief commander commander-in-chief
  commanding comrade marshal field general major-general lieutenant-general brigadier-general brigadier colonel
  lieutenant-colonel lieutenant major captain sergeant corporal private admiral vice-admiral rear-admiral rear commodore
  governor governor-general viceroy mayor senator congressman congresswoman representative speaker ambassador envoy
  consul proconsul legate delegate commissioner commissar inspector
  king queen prince princess emperor empress kaiser tsar tsarina czar sultan shah caliph khan pasha bey emir duke duchess
  archduke archduchess grand-duke count countess earl baron baroness viscount marquis marquess marquise lord lady sir dame
  pope cardinal archbishop bishop father mother brother sister saint-father reverend rabbi imam ayatollah abbot
  madame monsieur mme mlle don doña dr doctor professor prof mr mrs ms miss gen col lt maj capt sgt adm gov sen rep rev hon justice judge
  dictator tribune praetor quaestor satrap tyrant pharaoh generalissimo duce fuhrer führer caudillo shogun daimyo attorney
  foreign interior defence defense finance under-secretary director head leader crown warlord tyrant taoiseach regent
  generals presidents ministers kings lords marshals admirals ex-president comte comtesse duc duchesse vicomte abbé graf
  herzog freiherr conte doge infante dauphin landgrave margrave elector voivode`);

/** What follows "the" in the name of a ruler or saint: "Philip the Handsome". */
export const bynames = wordSet(`
  great elder younger wise pious good bad bold bald fat fair handsome rich short tall long lame blind mad cruel terrible
  magnificent conqueror confessor unready lion lionheart bear wolf fox bull butcher black white red grey young old simple
  stammerer quarrelsome peaceful just holy saint catholic impaler navigator silent strong stout saviour deacon apostate
  martyr monk hermit venerable grammarian philosopher theologian chronicler logothete areopagite posthumous child
  bearded hunchback oppressor fearless victorious lawgiver builder proud able affable ironside hammer usurper`);

/** After a title, these words make the name of an organisation or thing: "General Staff", "King Street". */
export const notAfterTitle = wordSet(`
  staff assembly council line strike headquarters secretariat government command motors court confederation union order
  office congress committee election elections ministry ministers guard guards corps army navy street river island
  islands army department board security party parliament legion policy affairs relations exchange chamber war bay
  marshal-law college church university`);

/** The words that may follow "of" in a title of office. */
export const offices = wordSet(`
  state staff defense defence war finance foreign affairs treasury interior justice the navy army armies operations
  intelligence commerce exchequer security council government`);

/** Words for a nation, its people or its language; they are often adjectives. */
export const demonyms = wordSet(`
  afghan afghans african africans albanian algerian american americans angolan arab arabs arabian arabic argentine
  armenian asian asians assyrian athenian australian austrian azerbaijani babylonian bavarian belarusian belgian belgians
  bengali bohemian bolivian bosnian brazilian breton briton britons british bulgarian burmese byzantine byzantines
  californian cambodian canadian carthaginian castilian catalan catalans caucasian celtic chilean chinese christian
  christians colombian congolese corinthian cossack cossacks croat croats croatian cuban cubans cypriot czech czechs
  czechoslovak danish dane danes dutch dutchman egyptian english englishman englishmen eritrean estonian ethiopian
  european europeans filipino filipinos finn finns finnish flemish frank franks frankish french frenchman frenchmen
  gallic gaul gauls genoese georgian german germans germanic greek greeks hellenic hebrew hessian hessians hindu hindus
  hungarian iberian icelandic indian indians indochinese indonesian iranian iraqi iraqis irish irishman islamic islamist
  israeli israelis italian italians japanese jew jews jewish jordanian kazakh kenyan korean koreans kurd kurds kurdish
  kuwaiti kuwaitis lao laotian latin latvian lebanese libyan lithuanian macedonian macedonians magyar malay malayan
  malian maltese manchu manchurian mexican mexicans moldovan mongol mongols mongolian moor moors moorish moroccan
  moslem moslems muslim muslims mycenaean nepalese nigerian norman normans norwegian numidian numidians ottoman ottomans
  pakistani palestinian palestinians parisian parisians parthian persian persians peruvian philippine phoenician pole
  poles polish portuguese protestant protestants catholic catholics prussian prussians punic quebecois roman romans
  romanian russian russians saudi saudis saxon saxons scandinavian scot scots scottish scotsman semitic serb serbs serbian
  shia shiite shiites sunni sunnis sicilian sicilians sikh sikhs singaporean slav slavs slavic slovak slovaks slovene
  slovenes somali soviet soviets spaniard spaniards spanish spartan spartans sudanese swede swedes swedish swiss syracusan
  syracusans syrian tatar tatars texan texans thai thais theban thebans thracian tibetan tibetans trojan turk turks turkish
  tyrian ukrainian uzbek venetian venezuelan vietnamese welsh welshman yemeni yugoslav yugoslavs zionist
  ionian ionians dorian dorians mede medes scythian scythians
  u.s us american-led us-led anglo anglo-american franco indo confederate confederates communist communists nationalist
  nationalists republican republicans royalist royalists democrat democrats socialist socialists fascist fascists
  marxist marxists leninist leninists stalinist maoist nazi federalist anarchist imperial bolshevik jacobin buddhist
  confucian orthodox allied axis western red white royal federal national`);

/** Words written in capitals that are not the name of an organisation. */
export const notAcronyms = wordSet(
  'AM PM AD BC BCE CE TV OK CEO MP MPs POW POWs PhD ID II III IV VI VII VIII IX XI XII UK US USA',
);

/**
 * Before these words, a possessive in the singular or plural is part of a name: "People's Republic", "Hundred Years'
 * War".
 */
export const possessivesInside = wordSet(
  "people's peoples' women's men's workers' peasants' soldiers' sailors' years' citizens' king's queen's",
);

/** Bodies that a text calls by one word with a capital. */
export const bodies = wordSet(`
  senate convention assembly directory parliament congress commune diet estates council tribunal court consulate
  republic empire union league church party crown treasury curia porte synod mountain plain gironde terror restoration
  revolution reformation renaissance enlightenment inquisition cabinet reichstag bundestag duma hanse hansa cortes`);

/** Peoples, parties and doctrines of which so many texts speak that a glossary has no entry for them. */
export const everydayPeoples = wordSet(`
  africans americans arabs asians australians austrians belgians brazilians britons bulgarians canadians chinese croats
  czechs danes dutchmen egyptians englishmen europeans finns frenchmen germans greeks hungarians indians iranians iraqis
  irishmen israelis italians japanese koreans mexicans norwegians poles portuguese romanians romans russians scots serbs
  slavs spaniards swedes syrians turks ukrainians vietnamese welshmen
  buddhists catholics christians hindus jews moslems muslims protestants
  anarchists communists conservatives democrats fascists liberals monarchists nationalists republicans royalists
  socialists soviets artists scientists historians journalists
  anarchism capitalism communism conservatism fascism feminism imperialism liberalism nationalism socialism racism
  colonialism buddhism catholicism hinduism islamism protestantism marxism terrorism`);
