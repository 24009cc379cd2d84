import { capitalised } from '../../../text/letters';
import { fieldNames } from '../../fields';
import { labelMeaning } from '../../reading/words';

// What the headings of tables, keys of objects and variables of queries mean.

/** What a column may be read as. A writer may choose one for a column that is not known. */
export const columnRoles = [
  'Label',
  'Person',
  'Given',
  'Family',
  ...fieldNames,
  'Life',
  'Start',
  'End',
  'Romanisation',
  'Tags',
  'Definition',
  'Remark',
  'None',
] as const;

/**
 * A field of an entry; or `Label`, its heading; `Person`, the heading of a person; `Given` and `Family`, the parts of a
 * name; `Life`, both dates of a life; `Start` and `End`, those of an event; `Romanisation`, of the native name; `Tags`,
 * one of which may be a kind; `Remark`, a line of the definition with the heading before it; `None`, nothing.
 */
export type ColumnRole = (typeof columnRoles)[number];

export const roleNamed = (written: string): ColumnRole | undefined =>
  columnRoles.find((role) => role.toLowerCase() === written.trim().toLowerCase());

const ownWords: Readonly<Partial<Record<ColumnRole, string>>> = {
  Label:
    'label, name, full name, term, entry, heading, headword, lemma, file, file name, pref label, preferred label, ' +
    'bezeichnung, begriff, nom, nombre, nome, 名称, 名字, 姓名, 词条, title, titel, titre, 标题, 標題, 名稱',
  Person: 'person, individual, personne, persona, 人物',
  Given:
    'given, given name, given names, first name, first names, forename, forenames, christian name, vorname, prénom, 名',
  Family: 'family, family name, surname, last name, lastname, nachname, familienname, nom de famille, 姓, 姓氏',
  Also:
    'alt label, alternative label, alternative labels, alternate labels, other spelling, other spellings, spellings, ' +
    'a k a, aliasname, aliasnamen, weitere namen, andere namen, autres noms, alternativnamen, 異名, 别称, 別稱, 其他名称',
  Kind: 'kind label, type label, instance, instance of, class label, entity type, kategorie, catégorie, 分类, 類別, 類型',
  Native:
    'native label, name native, name orig, name original, original name, name in native language, native spelling, 本名',
  Romanisation: 'romanisation, romanization, pinyin, transliteration, transcription, 拼音',
  Date: 'dated, point in time, event date, 年代, 年份, 時間',
  Born:
    'dob, b, date birth, year of birth, birth date edtf, date born, born on, geburtsdatum, geburt, geburtsjahr, date de naissance, ' +
    'naissance, né e, fecha de nacimiento, 生年, 出生日期, 出生年, 出生年份, 诞生',
  Died:
    'dod, d, date death, year of death, date died, died on, sterbedatum, todesdatum, tod, todesjahr, date de mort, date de décès, ' +
    'décès, mort, fecha de muerte, 卒年, 死亡, 死亡日期, 逝世日期, 去世, 忌日',
  Life: 'lifetime, life dates, vital dates, years of life, dates of life, vie, 生卒年月',
  Start:
    'start, start date, start time, start year, from, begin, beginning, inception, beginn, anfang, début, 开始, 起',
  End: 'end, end date, end time, end year, to, until, dissolved, abolished, ende, fin, 结束, 止',
  Link: 'article, sitelink, uri, iri, web address, website, internet, weblink, lien, wikipedia article, qid, wikidata id, 网址, 連結',
  Tags: 'tags, tag, keywords, stichwörter, étiquettes, 标签, 標籤',
  Remark:
    'occupation, profession, job, birth place, birthplace, place of birth, death place, deathplace, place of death, ' +
    'burial place, place of burial, residence, nationality, citizenship, country, religion, gender, sex, father, mother, ' +
    'parent, parents, spouse, spouses, child, children, siblings, family members, affiliation, role, office, rank, ' +
    'position, beruf, geburtsort, sterbeort, profession, lieu de naissance, lieu de mort, 职业, 籍贯, 出生地, 国籍, 民族',
  Definition:
    'definition, description, notes, note, comment, comments, remark, remarks, biography, bio, summary, abstract, ' +
    'about, text, details, explanation, content, beschreibung, notiz, notizen, anmerkung, anmerkungen, bemerkung, ' +
    'bemerkungen, erläuterung, remarque, remarques, définition, descripción, notas, 描述, 说明, 說明, 备注, 備註, 简介, ' +
    '簡介, 定义, 定義, 注释, 註釋, 生平, 介绍',
};

const roleOf: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries(ownWords).flatMap(([role, words]) =>
    words.split(', ').map((word) => [word, role as ColumnRole] as const),
  ),
);

/** What a heading means, in any case and with any signs between its words; undefined for an unknown one. */
export function headingRole(heading: string): ColumnRole | undefined {
  const words = headingWords(heading);
  return roleOf.get(words) ?? labelMeaning(words) ?? roleOf.get(words.replace(/ label$/, ''));
}

/** "dateOfBirth", "Date_of_birth", "?dateOfBirth" and "Date of Birth (EDTF):" are "date of birth". */
export const headingWords = (heading: string): string =>
  heading
    .normalize('NFC')
    .replace(/\([^()]*\)|（[^（）]*）/gu, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** A heading as a label for its value: "Birth place" for "birthPlaceLabel". */
export const headingLabel = (heading: string): string => capitalised(headingWords(heading).replace(/ label$/, ''));

/** Of several columns for the name, the one whose word stands first counts. A "Title" may be "King". */
export const labelRank = (heading: string): number => [...roleOf.keys()].indexOf(headingWords(heading));
