// Words that show which person is meant, or that no name begins here. In lower case, unless a comment says "as
// written".

import { wordSet } from '../text/patterns';

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
  Vice-Premier Vice-President Viscount Vizier Warlord Old Young Lao Xiao Great Late`);

/** Titles that may stand before a ruler's given name: "Queen Elizabeth", but not "Prince Richard". */
export const royalTitles = wordSet('King Queen Emperor Empress Tsar Tsarina Czar Pope Sultan Shah Kaiser Caliph');

/** Women's titles: the name after one may be a husband's family name, unless the entry is a woman's. */
export const femaleTitles = wordSet(
  'Aunt Baroness Countess Dame Duchess Empress Lady Madam Madame Miss Mme Mrs Ms Princess Queen Sister Tsarina Widow',
);

/** Titles at the end of a name, which are never a short form. */
export const titlesBehind = wordSet(`
  Aga Agha Bahadur Bey Begum Chanyu Dowager Effendi Emperor Empress Jr Junior Kaiser Khagan Khan Khanum King Lama Mirza
  Pasha Prince Princess Queen Rinpoche Sahib Senior Shah Sheikh Sr Sultan Tsar Khaliq Noyan Beg`);

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
