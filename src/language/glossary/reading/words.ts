import { type EntityKind, entityKinds } from '../../types';

// The words that writers use for the fields of an entry and for its kind, in English, German, French and Chinese.

const labelWords = {
  Kind: 'Kind, Type, Category, Class, Art, Typ, Genre, 类别, 类型, 種類',
  Also:
    'Also, Alias, Aliases, Also called, Also known as, Also named, Aka, Alternative name, Alternative names, ' +
    'Alternate name, Alternate names, Other name, Other names, Variant, Variants, Synonym, Synonyms, Names, Nickname, ' +
    'Nicknames, Auch, Aussi, Alias names, 别名, 又名, 亦称, 別名',
  Native: 'Native, Native name, Native names, Original name, In native script, Script, 原名, 本名',
  Date: 'Date, When, Year, Time, Reign, Reigned, Floruit, Flourished, Active, Founded, Established, Datum, 日期, 时间',
  Born: 'Born, Birth, Birth date, Date of birth, Birthdate, Birthday, Birth year, Geboren, Né, Née, 生, 生于, 出生',
  Died: 'Died, Death, Death date, Date of death, Deathdate, Death year, Dead, Gestorben, Mort, Morte, 卒, 卒于, 逝世',
  Short: 'Short, Short name, Short names, Short form, Short forms, Abbreviation, Abbreviations, Abbr, 简称',
  Not: 'Not, Not to be confused with, Except, Excluded',
  See: 'See, See also, Related, Cf, Compare, Siehe, Voir, 参见',
  Source: 'Source, Sources, Reference, References, Quelle, Quellen, 来源, 出处',
  Link: 'Link, Links, Url, Website, Web, Wikipedia, Wikidata, 链接',
  Life: 'Lived, Life, Lifespan, Life span, Life dates, Dates, Years, Lebensdaten, 生卒, 生卒年',
} as const;

/** What the label of a field means: a field of the plain form, or `Life`, both dates of a life: "1083–1153". */
export type LabelMeaning = keyof typeof labelWords;

const kindWords: Readonly<Record<EntityKind, string>> = {
  person:
    'person, persons, people, human, man, woman, men, women, individual, individuals, figure, figures, ruler, rulers, ' +
    'king, kings, queen, queens, emperor, emperors, empress, sultan, caliph, shah, tsar, shogun, president, minister, bishop, saint, pope, popes, general, generals, politician, politicians, ' +
    'historian, historians, writer, writers, author, authors, character, characters, biography, biographies, 人物, 人',
  organisation:
    'organisation, organisations, organization, organizations, institution, institutions, body, bodies, party, parties, ' +
    'army, armies, company, companies, group, groups, agency, association, 组织, 机构, 党派',
  place:
    'place, places, city, cities, town, towns, village, villages, country, countries, state, states, region, regions, ' +
    'province, provinces, river, rivers, island, islands, location, locations, building, buildings, 地点, 地方, 地名',
  event:
    'event, events, battle, battles, war, wars, siege, sieges, treaty, treaties, revolution, revolutions, revolt, ' +
    'rebellion, campaign, campaigns, congress, council, conference, crisis, 事件, 战役, 战争',
  period: 'period, periods, era, eras, age, ages, epoch, epochs, dynasty, dynasties, century, centuries, 时期, 时代',
  work: 'work, works, book, books, chronicle, chronicles, poem, poems, document, documents, text, texts, newspaper, 著作, 作品',
  office: 'office, offices, title, titles, position, positions, post, posts, rank, ranks, 官职, 职务',
  concept: 'concept, concepts, term, terms, idea, ideas, notion, doctrine, doctrines, institution of law, 概念, 术语',
};

const meaningOf = tableOf(labelWords);
const kindOf = tableOf(kindWords);

/** What a label means, in any case and with any spaces between its words; undefined for a label of another kind. */
export const labelMeaning = (words: string): LabelMeaning | undefined => meaningOf.get(plainWords(words));

/** The kind that a word stands for: "Battle", "organization", "#people", "[[Person]]". */
export function kindMeant(words: string): EntityKind | undefined {
  const [first = ''] = words.slice(words.lastIndexOf('/') + 1).split(/[,;(]/);
  return kindOf.get(plainWords(first.replace(/[#*_`[\]"“”]/g, '')));
}

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

function plainWords(words: string): string {
  const text = words.toLowerCase();
  return /^[\p{L}\p{M}]+$/u.test(text) ? text : text.replace(/[\s_-]+/g, ' ').trim();
}

function tableOf<Meaning extends string>(rows: Readonly<Record<Meaning, string>>): ReadonlyMap<string, Meaning> {
  const entries = Object.entries<string>(rows).flatMap(([meaning, words]) =>
    words.split(', ').map((word) => [word.toLowerCase(), meaning as Meaning] as const),
  );
  return new Map(entries);
}

/** The names of the kinds, as a message lists them. */
export const kindList = entityKinds.join(', ');
