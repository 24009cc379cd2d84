import { oneOf } from '../../../../../text/patterns';

// Where books are printed and newspapers are named.

/** Cities of publishers, in English and in the languages of their title pages. */
export const cities = oneOf([
  ...['London', 'Londini', 'Londres', 'Oxford', 'Oxonii', 'Cambridge', 'Edinburgh', 'Glasgow', 'Dublin', 'Manchester'],
  ...['New York', 'Boston', 'Chicago', 'Philadelphia', 'Princeton', 'New Haven', 'Ithaca', 'Berkeley', 'Stanford'],
  ...['Paris', 'Parisiis', 'Lyon', 'Lyons', 'Lugduni', 'Louvain', 'Leuven', 'Bruxelles', 'Brussels', 'Antwerp'],
  ...['Amsterdam', 'Leiden', 'Leyden', 'Lugduni Batavorum', 'Utrecht', 'The Hague', 'Turnhout', 'Basel', 'Basle'],
  ...['Leipzig', 'Lipsiae', 'Berlin', 'Berolini', 'Stuttgart', 'Munich', 'München', 'Göttingen', 'Tübingen', 'Bonn'],
  ...['Hamburg', 'Hanover', 'Hannover', 'Frankfurt', 'Halle', 'Jena', 'Weimar', 'Köln', 'Wien', 'Vienna', 'Vindobonae'],
  ...['Rome', 'Roma', 'Romae', 'Venice', 'Venezia', 'Venetiis', 'Milan', 'Milano', 'Florence', 'Firenze', 'Turin'],
  ...['Torino', 'Naples', 'Napoli', 'Bologna', 'Madrid', 'Barcelona', 'Zürich', 'Zurich', 'Geneva', 'Genève'],
  ...['Copenhagen', 'Stockholm', 'St Petersburg', 'Moscow', 'Beijing', 'Shanghai', 'Tokyo', 'Calcutta', 'Bonnae'],
]);

/** The last word of a newspaper's or periodical's name. */
export const periodicals = oneOf(`Times Post Daily Gazette Herald Chronicle Journal News Tribune Telegraph Guardian
  Observer Mercury Courier Examiner Mail Standard Express Review Spectator Hansard Izvestia Pravda Figaro Monde Zeitung
  Intelligencer Advertiser Bulletin Weekly Magazine Ribao Sun Globe Independent Economist Athenaeum`);

/** Publishers by what they call themselves: "University Press", "Beltz Verlag". */
export const houses = oneOf(`Press Books Verlag Publishers Publishing Publications Editions Éditions Editore Editorial
  Routledge Macmillan Penguin Brill Springer Palgrave Norton Knopf Harper Longman Longmans Ashgate Blackwell Clarendon
  Faber Gallimard Cape Murray Methuen Bloomsbury Pantheon Vintage Wiley Sage Doubleday Scribner Houghton Hachette
  Gruyter Olms Teubner Plon Seuil Quantin Mouton Einaudi Laterza Princeton Yale Harvard Basic Beacon`);
