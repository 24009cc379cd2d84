import { wordSet } from '../../text/patterns';

// What the words of a heading say of what stands below it.

const phrases = (list: string): ReadonlySet<string> => new Set(list.split(', '));

const listWords = wordSet(
  'glossary glossaries vocabulary vocabularies lexicon terminology dictionary terms cast characters personae people persons ' +
    'figures protagonists biographies names glossar wörterverzeichnis lexikon wörterbuch begriffe personen figuren glossaire ' +
    'lexique vocabulaire dictionnaire termes personnages glosario vocabulario léxico diccionario términos personajes figuras ' +
    'glossario lessico vocabolario dizionario termini personaggi protagonisti figure glossário léxico vocabulari glossari ' +
    'словарь глоссарий термины',
);

/** Whether a title says that entries stand below it: "Cast of Characters", "Key Terms", "Protagonisti", 术语表. */
export function isListTitle(words: string): boolean {
  if (chineseLists.test(words)) return true;
  const all = words.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const last = all.at(-1) ?? '';
  const isLast = listWords.has(last) && !beforeObject.has(all.at(-2) ?? '');
  return all.length <= 8 && (isLast || listWords.has(all.find((word) => !leadWords.has(word)) ?? ''));
}

const chineseLists = /[词詞辞辭]汇?[汇彙典]|[术術][语語]|人物|名词|名詞/u;
const leadWords = wordSet('the key main important major some a an our my list of');
/** "Write a glossary" is about one. */
const beforeObject = wordSet('a an the this that of in your my with and');

/** Headings of the text around a list, which are no entries. */
const frontTitles = phrases(
  'introduction, overview, contents, table of contents, toc, navigation, references, see also, further reading, ' +
    'bibliography, sources, external links, links, notes, preface, foreword, about, about this glossary, how to use, ' +
    'how to use this glossary, credits, license, licence, contributing, einleitung, vorwort, inhalt, ' +
    'inhaltsverzeichnis, literatur, quellen, sommaire, références, bibliographie, introducción, índice, bibliografía, ' +
    'referencias, introduzione, indice, bibliografia, fonti, introdução, referências, 目录, 目錄, 参考, 参考文献, 參考文獻, 前言, 导言',
);

/** Headings of the parts of one entry. */
const partTitles = phrases(
  'biography, early life, life, later life, personal life, career, reign, legacy, death, family, marriage, ' +
    'children, personality, appearance, background, identity, historical identity, description, history, ' +
    'relationships, quotes, timeline, events, summary, employment, characteristics, abilities, achievements, works, ' +
    'role, character, leben, herkunft, werk, wirkung, biographie, jeunesse, règne, mort, postérité, vida, muerte, ' +
    'legado, biografía, vita, morte, biografia, likes, dislikes, goals, powers, 生平, 简介, 经历, 评价, 家庭',
);

/** Headings of the README of a project. A glossary may have one or two of them. */
const projectTitles = phrases(
  'license, licence, contributing, contribute, how to contribute, installation, install, getting started, quick start, ' +
    'usage, features, requirements, development, build, running locally, demo, roadmap, changelog, faq, support, ' +
    'donate, contact, acknowledgements, authors, installieren, lizenz, mitwirken, installation et utilisation, ' +
    'licencia, instalación, 安装, 使用, 使用方法, 快速开始, 贡献, 联系方式, 联系我, 意见建议, 许可证, 致谢, 赞助, 更新日志',
);

/** Whether headings are those of the README of a project: at least three of them, and a quarter, are "Installation" or the like. */
export function isReadme(titles: readonly string[]): boolean {
  const { length } = titles.filter((words) => projectTitles.has(plainTitle(words)));
  return length >= 3 && length * 4 >= titles.length;
}

export const isFrontTitle = (words: string): boolean => frontTitles.has(plainTitle(words));
export const isPartTitle = (words: string): boolean => partTitles.has(plainTitle(words));

const plainTitle = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\([^()]*\)|[:*_#]/g, ' ')
    .trim();
