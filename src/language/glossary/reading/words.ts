import { type EntityKind, entityKinds } from '../../types';

// The words that writers use for the fields of an entry and for its kind, in English, German, French, Spanish, Italian,
// Chinese and some other languages.

const labelWords = {
  Kind:
    'Kind, Type, Category, Class, Art, Typ, Kategorie, Genre, Catégorie, Tipo, Categoría, Categoria, Soort, Тип, 类别, ' +
    '类型, 分类, 類別, 類型, 分類, 種類',
  Also:
    'Also, Alias, Aliases, Also called, Also known as, Also named, Also spelled, Also written, Aka, Alternative name, ' +
    'Alternative names, Alternative spelling, Alternative spellings, Alternate name, Alternate names, Other name, ' +
    'Other names, Other spelling, Other spellings, Spelled also, Spelling, Spellings, Known as, Called, Full name, ' +
    'Birth name, Real name, Variant, Variants, Variant name, Variant names, Synonym, Synonyms, Names, Nickname, ' +
    'Nicknames, Alias names, Auch, Auch genannt, Auch bekannt als, Aliasse, Andere Namen, Weitere Namen, Namen, ' +
    'Beiname, Aussi, Aussi appelé, Aussi connu sous le nom de, Dit, Autre nom, Autres noms, Surnom, Surnoms, También, ' +
    'También conocido como, Otros nombres, Alias de, Anche, Altri nomi, Ook, Ook bekend als, Также, ' +
    '别名, 又名, 亦称, 又称, 别称, 别号, 別名, 又稱, 亦稱, 別稱',
  Native:
    'Native, Native name, Native names, Native spelling, Original name, Original spelling, In native script, ' +
    'Native script, Script, Originalname, Nom original, 原名, 本名, 原文',
  Date:
    'Date, Year, Time, Reign, Reigned, Ruled, In office, Floruit, Flourished, Active, Founded, Established, ' +
    'Published, Written, Datum, Jahr, Zeit, Regierungszeit, Année, Règne, Fecha, Año, Anno, Дата, ' +
    '日期, 时间, 年份, 在位, 時間, 年代',
  Born:
    'Born, B., N., Birth, Birth date, Date of birth, Birthdate, Birthday, Birth year, Year of birth, Dob, Geboren, Geb., ' +
    'Geburt, Geburtsdatum, Geburtsjahr, Né, Née, Naissance, Date de naissance, Nacido, Nacida, Nacimiento, ' +
    'Fecha de nacimiento, Natus, Nat, Nato, Nata, Nascita, Data di nascita, Nascimento, Nascido, Geboortedatum, Родился, Родилась, ' +
    '生, 生于, 出生, 出生日期, 生于年, 生於, 生年',
  Died:
    'Died, D., Death, Death date, Date of death, Deathdate, Death year, Year of death, Dod, Dead, Gestorben, Gest., Tod, ' +
    'Todesdatum, Sterbedatum, Todesjahr, Mort, Morte, Décès, Décédé, Décédée, Date de décès, Muerto, Muerta, Murió, ' +
    'Muerte, Fallecido, Fallecimiento, Fecha de muerte, Morto, Morta, Data di morte, Obiit, Ob., Falecimento, Overleden, Умер, ' +
    'Умерла, 卒, 卒于, 逝世, 去世, 逝世日期, 死亡, 卒於, 没年',
  Short:
    'Short, Short name, Short names, Short form, Short forms, Abbreviation, Abbreviations, Abbr, Acronym, Kurzform, ' +
    'Kurzname, Abkürzung, Forme courte, Abréviation, Sigle, 简称, 簡稱, 略称',
  Not: 'Not, Not to be confused with, Except, Excluded, Nicht, Nicht zu verwechseln mit, À ne pas confondre avec, 不是',
  See: 'See, See also, Related, Related to, Cf, Compare, Siehe, Siehe auch, Vgl, Voir, Voir aussi, Véase, Vedi, 参见, 另见, 參見',
  Source:
    'Source, Sources, Reference, References, Quelle, Quellen, Literatur, Référence, Références, Fuente, Fuentes, Fonte, ' +
    'Fonti, 来源, 出处, 來源, 出處, 参考',
  Link: 'Link, Links, Url, Website, Web, Webseite, Lien, Liens, Enlace, Wikipedia, Wikidata, 链接, 連結, リンク',
  Life:
    'Lived, Life, Lifespan, Life span, Life dates, Dates, Years, When, Vital dates, B/d, Birth and death, Birth/death, Born/died, Lebensdaten, Lebenszeit, Vie, Vida, ' +
    'Vita, 生卒, 生卒年, 生卒年月',
} as const;

/** What the label of a field means: a field of the plain form, or `Life`, both dates of a life: "1083–1153". */
export type LabelMeaning = keyof typeof labelWords;

/** What persons are, as well as their kind. */
const roles =
  'ruler, rulers, king, kings, queen, queens, emperor, emperors, empress, sultan, caliph, shah, tsar, shogun, ' +
  'president, minister, bishop, saint, pope, popes, general, generals, politician, politicians, monarch, ' +
  'monarchs, sovereign, sovereigns, regent, leader, leaders, scholar, scholars, poet, poets, philosopher, ' +
  'philosophers, historian, historians, writer, writers, author, authors, herrscher';

const kindWords: Readonly<Record<EntityKind, string>> = {
  person:
    'person, persons, people, human, man, woman, men, women, individual, individuals, figure, figures, character, ' +
    'characters, biography, biographies, Personen, personne, personnes, persona, personas, persone, persoon, personen, ' +
    `personaje, mensch, menschen, who, 人物, 人, 人名, ${roles}`,
  organisation:
    'organisation, organisations, organization, organizations, institution, institutions, body, bodies, party, parties, ' +
    'army, armies, company, companies, group, groups, agency, association, institutionen, organisationen, partei, ' +
    'parteien, organización, organizzazione, parti, 组织, 机构, 党派, 組織, 機構',
  place:
    'place, places, city, cities, town, towns, village, villages, country, countries, state, states, region, regions, ' +
    'province, provinces, river, rivers, island, islands, location, locations, building, buildings, ort, orte, stadt, ' +
    'städte, lieu, lieux, ville, villes, lugar, lugares, luogo, luoghi, ciudad, 地点, 地方, 地名, 地點',
  event:
    'event, events, battle, battles, war, wars, siege, sieges, treaty, treaties, revolution, revolutions, revolt, ' +
    'rebellion, campaign, campaigns, congress, council, conference, crisis, ereignis, ereignisse, schlacht, schlachten, ' +
    'krieg, kriege, événement, événements, bataille, batailles, guerre, guerres, evento, eventos, batalla, battaglia, ' +
    '事件, 战役, 战争, 戰役, 戰爭',
  period:
    'period, periods, era, eras, age, ages, epoch, epochs, dynasty, dynasties, century, centuries, zeitraum, epoche, epochen, période, périodes, époque, época, periodo, 时期, 时代, 時期, 時代',
  work: 'work, works, book, books, chronicle, chronicles, poem, poems, document, documents, text, texts, newspaper, werk, werke, buch, bücher, œuvre, œuvres, livre, livres, obra, obras, opera, libro, 著作, 作品',
  office:
    'office, offices, title, titles, position, positions, post, posts, rank, ranks, amt, ämter, fonction, fonctions, cargo, 官职, 职务, 官職',
  concept:
    'concept, concepts, term, terms, idea, ideas, notion, doctrine, doctrines, institution of law, begriff, begriffe, notions, concepto, concetto, 概念, 术语, 術語',
};

const meaningOf = tableOf(labelWords);
const kindOf = tableOf(kindWords);

/** What a label means, in any case and with any spaces between its words; undefined for a label of another kind. */
export const labelMeaning = (words: string): LabelMeaning | undefined =>
  meaningOf.get(words.toLowerCase()) ?? meaningOf.get(plainWords(words));

/** Whether a label of both dates of a life may stand before the dates of other things too: "Dates", "Years", "When". */
export const isOfAnyDates = (label: string): boolean => /^(?:dates|years|when)$/i.test(label);

/** The kind that a word stands for: "Battle", "organization", "#people", "[[Person]]", "type/person". */
export function kindMeant(words: string): EntityKind | undefined {
  const known = kindOf.get(words);
  if (known) return known;
  const [first = ''] = words.slice(words.lastIndexOf('/') + 1).split(/[,;(]/);
  return kindOf.get(plainWords(first.replace(/[#*_`[\]"“”]/g, '')));
}

const roleWords = new Set(roles.split(', '));

/** Whether a word says more of a person than the kind: "emperor", "poet". */
export const isRole = (words: string): boolean => roleWords.has(words.trim().toLowerCase());

/** The kind of the entries below a heading of several things: "People", "Places"; not "Place", which may be an entry. */
export function kindOfGroup(words: string): EntityKind | undefined {
  const plain = plainWords(words);
  return plain === 'people' || plain.endsWith('s') || /\p{sc=Han}/u.test(plain) ? kindOf.get(plain) : undefined;
}

/** Every word for a field, for corrections of misspelt ones. */
export const everyLabel: readonly string[] = [...meaningOf.keys()];

/** Every word for a kind. */
export const everyKind: readonly string[] = [...kindOf.keys()];

/** Whether the words are the very name of what they mean, in any case. */
export const isOwnName = (words: string, name: LabelMeaning | EntityKind): boolean =>
  words.toLowerCase() === name.toLowerCase();

/** In lower case, without dots, brackets and a preposition at the end: "Born on", "D.O.B.", "Date (O.S.)". */
function plainWords(words: string): string {
  const text = words.toLowerCase();
  if (/^[\p{L}\p{M}]+$/u.test(text)) return text;
  const plain = text
    .replace(/\([^()]*\)$/, '')
    .replace(/\./g, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();
  return plain.replace(/\s(?:on|in|at|am|le|el|en|il)$/, '');
}

function tableOf<Meaning extends string>(rows: Readonly<Record<Meaning, string>>): ReadonlyMap<string, Meaning> {
  const entries = Object.entries<string>(rows).flatMap(([meaning, words]) =>
    words.split(', ').map((word) => [word.toLowerCase(), meaning as Meaning] as const),
  );
  return new Map(entries);
}

/** The names of the kinds, as a message lists them. */
export const kindList = entityKinds.join(', ');
