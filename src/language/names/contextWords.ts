// Words that show which person is meant, or that no name begins here. In lower case, unless a comment says "as
// written".

import { wordList, wordSet } from '../text/patterns';

/** Titles and offices, as written before a name. */
export const titles = wordSet(`
  Abbot Acting Admiral Agent Ambassador Archbishop Archduke Ayatollah Baron Bishop Brigadier Brother Cadre Caliph
  Captain Cardinal Chairman Chairwoman Chairperson Chancellor Chief Citizen Colonel Commander Commandant Commissar
  Commissioner Commodore Comrade Congressman Consul Corporal Count Cllr Dean Delegate Deputy Dictator Director Doctor
  Dr Duke Earl Elder Emir Emperor Envoy Father Foreman Friar Führer General Generalissimo Gen Gov Governor Judge
  Justice Kaiser King Khan Leader Lieutenant Lt Lord Maj Major Marquis Marshal Mayor Minister Monsieur Mr Mister
  Observer Officer Pasha Pastor Patriarch Pope Premier President Pres Priest Prince Prisoner Professor Prof Rabbi Rear
  Regent Rep Representative Rev Reverend Saint Sec Secretary Sen Senator Sergeant Sgt Shah Sheikh Sheriff Sir Speaker
  Sultan Taoist Teacher Translator Tsar Uncle Viceroy Vice-Admiral Vice-Chairman Vice-Mayor Vice-Minister
  Vice-Premier Vice-President Viscount Vizier Warlord Old Young Lao Xiao Great Late
  Amir Dewan Elector Fray Guru Haji Hajji Hetman Imam Khwaja Lama Landgrave Mahatma Maharaja Maharana Margrave
  Maulana Mullah Nawab Nizam Pandit Peshwa Provost Raja Rajah Rana Sayyid Shaikh Shaykh Swami Syed Voivode`);

/** Titles that may stand before a ruler's given name: "Queen Elizabeth", but not "Prince Richard". */
export const royalTitles = wordSet('King Queen Emperor Empress Tsar Tsarina Czar Pope Sultan Shah Kaiser Caliph');

/** Women's titles: the name after one may be a husband's family name, unless the entry is a woman's. */
export const femaleTitles = wordSet(`
  Abbess Aunt Baroness Countess Dame Doña Duchess Empress Infanta Lady Madam Madame Mademoiselle Miss Mlle Mme Mother Mrs
  Ms Princess Queen Rani Sister Tsarina Widow`);

/** Titles at the end of a name, which are never a short form. */
export const titlesBehind = wordSet(`
  Aga Agha Bahadur Bey Begum Chanyu Dowager Effendi Emperor Empress Jr Junior Kaiser Khagan Khan Khanum King Lama Mirza
  Pasha Prince Princess Queen Rinpoche Sahib Senior Shah Sheikh Sr Sultan Tsar Khaliq Noyan Beg`);

/** Of these, those that belong to the name before them: "Jahangir Khan" is not Jahangir. */
export const endsOfNames = wordSet('Aga Agha Banu Beg Begum Bey Effendi Hatun Khan Khanum Khatun Mirza Pasha');

/** Words between a given and a family name, which the family name may keep: "de Gaulle". */
export const nameParticles =
  "de du da di do dos das del della dello degli dei de’ de' la le van von der den ter ten zu af av al el ibn bin ben";

/** Words that often open a sentence or are capitalised in a heading, but are never part of a name. */
export const functionWords = wordSet(`
  A About Above According Across Actually After Afterwards Again Against Ahead All Almost Along Already Also Although
  Always Am Amid Among An And Another Any Anyone Are Around As At Away Back Be Because Before Behind Being Below Beneath
  Beside Besides Between Beyond Both But By Can Could Despite Did Do Does Down During Each Earlier Either Else Elsewhere
  Enough Even Eventually Ever Every Except Far Few Finally First For Former Formerly From Go Had Has Have He Hence Her
  Here Hers Him His How However I If In Indeed Initially Inside Instead Into Is It Its Just Last Lastly Later Least Less
  Let Like Likewise Many May Me Meanwhile Might More Moreover Most Much Must My Near Nearly Neither Never Nevertheless
  New Next No Nobody None Nonetheless Nor Not Nothing Notwithstanding Now Of Off On Once One Only Onto Or Other Others
  Otherwise Our Out Outside Over Perhaps Rather Second Secondly She Should Since So Some Somehow Sometimes Soon Still
  Such Than That The Their Them Then There Thereafter Therefore These They Third This Those Though Three Through
  Throughout Thus Till To Together Too Toward Towards Two Under Unlike Until Up Upon Us Very Was We Were What Whatever
  When Whenever Where Whereas Wherever Whether Which While Who Whoever Whom Whose Why Will With Within Without Would Yes
  Yet You Your
  January February March April June July August September October November December Spring Summer Autumn Fall Winter
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday`);

/** Family names that are also ordinary words; at the beginning of a sentence they may be those words. */
export const ordinaryWords = wordSet(`
  Abbott Bacon Baker Ball Bank Banks Bell Best Bird Bishop Black Bloom Brook Brooks Brown Bull Bush Butler Carpenter
  Castle Chance Chase Church Close Cook Cooper Crane Cross Day Dean Drake Duke Eden English Farmer Field Fields Fish
  Fisher Foot Ford Forest Foster Fox French Fry Gardener Gold Good Grant Grave Graves Gray Green Grey Hall Hand Hardy
  Heath Hill Holland Home Hood Hope House Hunt Hunter King Knight Lamb Lane Law Long Love Low Major Mann Marsh Martial
  Mason Miller Moon Moss Myers Noble North Page Park Parks Peel Pitt Pope Potter Power Powers Price Prince Rice Rich
  Rose Rush Savage Sharp Shepherd Short Singer Small Smith Snow South Speed Steel Stern Stone Street Strong Sun Swan
  Swift Taylor Temple Turner Wall Ward Waters Weaver West White Wilde Wise Wolf Wood Woods Worth Young
  Ban Bang Bin Dang Fan Fang Fen Gang Gong Hang Hui Hung Kin Lay Lang Long Lung Mai Mu Pan Pang Pin Ping Pu Rang Ran Rao Ren Rong Sang Shed She Sheng Song Sung Tai Tan Tang Teng Ting Wan Wen Win Yin You`);

/** First words of people’s names that are also places, adjectives or common words, so that alone they mean something else. */
export const unlikeGivenNames = wordSet(`
  Abd Abdul Abdur Abu Adelaide Alexandria Alma Amazon April Arch August Austin Basil Battle Big Blessed Buffalo Captain
  Carolina Chad Charity China Christian Crazy Crown Dakota Dominican English Faith Father Florence Frank French Geneva
  Genesis Georgia German Glory Grace Greek Guy Honest Honor Ibn Iron Israel Ivory Jasper Jersey Jordan June Justice Kent
  Liberty Lincoln Little Long Lorraine Mad Mark Master Mercy Norman Olive Paris Patience Pearl Prudence Red Roman Ruby
  Running Saint Santa São Savannah Sir Sitting Sofia Spotted Sydney Tall Umm Vernon Verona Victoria Vienna Virgin
  Virginia Virtue Wild Winter`);

/** Capitalised nouns after a family name: "the Truman Doctrine". */
export const eponymNouns = wordSet(`
  Act Administration Amendment Cabinet Commission Committee Constitution Corollary Declaration Decree Doctrine Era
  Government Initiative Line Memorandum Ministry Mission Note Offensive Plan Prize Proposal Protocol Regime Report
  Speech Telegram Theses Thought Years`);

/** Nouns after a name that make it the name of a dynasty or a people: "the Zhou dynasty". */
export const houseNouns = wordSet(`
  dynasty dynasties emperor emperors empire family families clan people peoples nationality minority ethnicity brothers
  sisters kings rulers court shogunate sultanate caliphate khanate`);

/** States and provinces that follow the name of a town; `_` stands for a space. */
export const states = wordSet(`
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana
  Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska
  Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania
  Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Washington West_Virginia Wisconsin
  Wyoming Ontario Quebec Alberta Manitoba Saskatchewan Nova_Scotia New_Brunswick British_Columbia Queensland Tasmania
  New_South_Wales`);

/** Words that often stand before the name of a place and rarely before that of a person. */
export const locativeWords = wordSet(
  'in at near inside outside into around throughout toward towards reached entered left',
);

/** Countries and lands, which are nobody's given name: "in Egypt Cleopatra", "Gaul to Caesar and Lepidus Spain". */
export const lands = wordSet(`
  Africa Albania Algeria America Anatolia Arabia Argentina Armenia Asia Assyria Athens Attica Australia Babylon
  Babylonia Bactria Bavaria Belgium Bengal Bithynia Bohemia Bolivia Bosnia Brazil Britain Britannia Bulgaria Burgundy
  Burma Byzantium Canada Cappadocia Carthage Castile Catalonia Ceylon Chile China Cilicia Colombia Constantinople
  Corsica Crete Crimea Croatia Cuba Cyprus Dacia Dalmatia Denmark Ecuador Egypt England Epirus Ethiopia Europe Finland
  Flanders Formosa Galicia Gascony Gaul Germania Germany Greece Hispania Hungary Iceland Illyria Illyricum Ionia Iran
  Iraq Ireland Istria Italy Japan Judaea Judea Korea Latvia Lebanon Libya Lithuania Lombardy Lydia Mercia Northumbria Wessex Anglia Macedon Macedonia
  Malaya Malta Manchuria Mauretania Media Mesopotamia Mexico Moldavia Mongolia Moravia Morocco Naples Navarre Normandy
  Norway Numidia Palestine Pannonia Parthia Peloponnese Persia Peru Phoenicia Poland Pomerania Pontus Portugal Provence
  Prussia Rhodes Romania Rome Ruthenia Sardinia Saxony Scandinavia Scotland Scythia Serbia Siam Siberia Sicily Silesia
  Slovakia Slovenia Spain Sparta Sudan Sumatra Sweden Swabia Switzerland Syria Taiwan Thailand Thrace Tibet Transylvania
  Tripoli Troy Tunis Tunisia Turkestan Turkey Tuscany Tyrol Ukraine Umbria Venezuela Vietnam Wales Wallachia Westphalia
  Yugoslavia`);

/** Towns that are also family names: "the fall of Richmond". */
export const townsLikeNames = wordSet(`
  Atlanta Austin Berwick Bristol Buckingham Calais Cambridge Columbia Dallas Derby Dunbar Durham Essex Gloucester
  Hamilton Hastings Houston Jackson Kent Lancaster Leicester Lincoln London Marlborough Melbourne Milan Nanking Orleans
  Orléans Oxford Paris Petersburg Richmond Savannah Stafford Stirling Sussex Sydney Vicksburg Warwick Washington
  Wellington Winchester Worcester York`);

/** Verbs that open the line of a table, a list or a heading and take a person as their object; with their forms. */
export const verbsOfDeeds = new Set(
  wordList(`
  abandon accompany accuse acquit admire advise aid ambush appoint approach arrest assassinate assist attack back banish
  befriend betray blame bless bury capture challenge condemn confront congratulate convert convince counsel criticise
  criticize crown defeat defend defy denounce depose despise dethrone dismiss educate embrace endorse escort excommunicate
  execute exile face fear fight follow free greet guide hail hate help hire hunt imitate imprison influence inspire
  interview invite join kidnap kill marry meet mourn murder obey oppose oust outlive overthrow overrule pardon persuade
  plot poison portray praise proclaim promote protect provoke pursue ransom recall receive reject remember replace rescue
  rival save seduce seize serve shoot slay succeed summon support surround teach threaten treat trust tutor urge visit
  warn welcome wound reconsider understand read explain judge paint quote cross reach besiege invade conquer free
  become take give leave find lose make send see tell call name elect choose`).flatMap(formsOfVerb),
);

/** "oppose", "opposes", "opposed", "opposing". */
function formsOfVerb(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : verb.replace(/(?<=[^aeiou])y$/, 'ie') + 's';
  return [verb, third, `${stem.replace(/(?<=[^aeiou])y$/, 'i')}ed`, `${stem}ing`];
}

/** Given names that look like adverbs, participles or days of the week. */
export const namesLikeParticiples = wordSet(`
  Aethelred Ahmed Aldred Alfred Æthelred Beverly Billy Bing Carly Daly Ding Emily Ethelred Fred Hamed Harding Harold
  Holly Irving Jared Jing Kelly Khaled Kimberly Lily Ling Manfred Mildred Ming Mohamed Mohammed Molly Muhammed Ned Nelly
  Ping Polly Qing Rasheed Reed Rosaly Saeed Sally Siegfried Sterling Sigfred Syed Ted Waleed Wilfred Willy Winfred
  Winifred Wolfing Xing Ying`);

/** Given names that may stand before another: "Peter Ernst von Mansfeld". */
export const givenNames = wordSet(`
  Abraham Adam Adolf Albert Albrecht Aldo Alessandro Alexander Alexandre Alexis Alfonso Alfred Alois Alphonse Anders
  André Andrew Anna Anne Anthony Antoine Anton Antonio Armand Arnold Arthur August Auguste Augustus Benjamin Bernard
  Bernhard Camille Carl Carlo Carlos Caroline Catherine Cecilia Charles Charlotte Christian Christoph Christopher Claude
  Claus Clemens Conrad Constance Cornelis Daniel David Decimus Dirk Dorothea Edmund Edward Eleanor Elena Elisabeth
  Elizabeth Emile Émile Emma Emmanuel Enrico Erich Erik Ernest Ernst Étienne Eugen Eugene Eugène Felix Ferdinand
  Fernando Filippo Francesco Francis Francisco François Frank Franz Fred Frederick Friedrich Fritz Gaius Gaspar
  Georg George Georges Gerard Gerhard Gilbert Giovanni Giulio Giuseppe Gnaeus Gottfried Guillaume Gustav Hans Harold
  Harry Heinrich Helen Henri Henrietta Henry Herbert Hermann Howard Hubert Hugh Hugo Isaac Isabella Ivan Jack Jacob
  Jacques Jakob James Jan Jane Jean Jeanne Jens Jerome Joachim Johan Johann Johannes John Jonathan Jorge José Josef
  Joseph Juan Julia Julius Karl Kaspar Konrad Kurt Laurence Lawrence Leo Leon Leonard Leopold Lorenzo Louis Louisa
  Louise Lucius Lucy Ludwig Luigi Luís Magnus Manuel Marcus Margaret Maria Marie Mario Mark Martha Martin Mary
  Matthew Matthias Max Maximilian Michael Michel Miguel Mikhail Moritz Nathan Nicholas Nicolas Nicolò Niels Nikolai
  Olof Oscar Otto Patrick Paul Paulus Pavel Pedro Per Peter Philip Philipp Philippe Piero Pierre Pietro Pieter Publius
  Quintus Rainer Ralph Raymond René Ricardo Richard Robert Roberto Roger Roland Rudolf Samuel Sarah Sebastian Servius
  Sextus Siegfried Sigismund Simon Sophia Sophie Stefan Stephen Theodor Theodore Therese Thomas Tiberius Titus Ulrich
  Victor Vincent Walter Werner Wilhelm Wilhelmina Willem William Wolfgang`);
