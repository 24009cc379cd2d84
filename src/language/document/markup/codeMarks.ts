import { oneOf, wordList } from '../../text/patterns';

// Marks inside a paragraph that are code for another program: shortcodes, attributes, LaTeX. Each pattern is tried at
// its first character only, and none crosses a line or more than some hundred characters.

/** "{#id .class key=value}", "{: .class}", "{-}", "{=html}", and the name of a role before back-ticks: "{cite}`x`". */
const attributes = /\{[ \t]{0,9}(?:(?:[#.][^\s{}]|[\w:-]{1,40}=|=[a-z]|:|toc\b)[^{}\r\n]{0,500}|-)\}/y;
const role = /\{[a-z][\w:+-]{0,40}\}(?=`)/y;

/** "{new Date(1850)}", "{props.year}", "{years.map((y) => y)}". */
const script = /\{(?:new [A-Z]|[\w$]{1,40}(?:\.[\w$]{1,40}){1,9}(?=[}(])|[\w$.]{1,80}\(|`)[^{}\r\n]{0,500}\}/y;

const commands = [
  ...wordList('index sindex label ref eqref pageref autoref cref Cref nameref cite citep citet citeauthor citeyear'),
  ...wordList('footcite parencite textcite autocite fullcite nocite bibliography bibliographystyle addbibresource'),
  ...wordList('includegraphics input include usepackage documentclass vspace hspace hypertarget phantomsection'),
];
const command = new RegExp(`\\\\${oneOf(commands)}\\*?(?:\\[[^\\]\\r\\n]{0,200}\\]){0,2}\\{[^{}\\r\\n]{0,500}\\}`, 'y');

const mathEnvironments = 'equation align gather multline eqnarray math displaymath tikzpicture';
const environment = new RegExp(`\\\\begin\\{(${oneOf(mathEnvironments)}\\*?)\\}`, 'y');

/** "$x_{1914}=1920$", but not "$5 and $6": a formula has a sign that no amount has. */
const formula = /\$(?=[^\s$])[^$\r\n]{0,300}[^\s$\\]\$(?!\d)/y;
const formulaSign = /[\\_^={}]/;

/** "![[picture 1848.png]]". */
const embed = /!\[\[[^[\]\r\n]{0,300}\]\]/y;
/** The target of "[[target|words]]". */
const wikiTarget = /\[\[[^[\]|\r\n]{1,300}\|/y;

/** A line of a script in MDX: "import Map from './map-1850'". */
const importLine = /import[ \t](?:[^'"\r\n]{1,200}[ \t]from[ \t])?['"][^'"\r\n]{1,200}['"];?[ \t]*(?=[\r\n]|$)/y;
const exportLine = /export[ \t](?:(?:const|let|var|function|class)[ \t]+[\w$]+[ \t]*[=(:{]|default[ \t])/y;

/** The end of a match at an offset. */
function endAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

export const endOfBraces = (text: string, at: number): number | undefined =>
  endAt(attributes, text, at) ?? endAt(role, text, at) ?? endAt(script, text, at);

export const endOfCommand = (text: string, at: number): number | undefined => endAt(command, text, at);

/** The mark that ends the environment of a formula: "\end{align}". */
export function environmentEnd(text: string, at: number): string | undefined {
  environment.lastIndex = at;
  const name = environment.exec(text)?.[1];
  return name === undefined ? undefined : `\\end{${name}}`;
}

export function endOfFormula(text: string, at: number): number | undefined {
  const end = endAt(formula, text, at);
  return end !== undefined && formulaSign.test(text.slice(at, end)) ? end : undefined;
}

export const endOfEmbed = (text: string, at: number): number | undefined => endAt(embed, text, at);
export const endOfWikiTarget = (text: string, at: number): number | undefined => endAt(wikiTarget, text, at);
export const endOfImport = (text: string, at: number): number | undefined => endAt(importLine, text, at);
export const isExport = (text: string, at: number): boolean => endAt(exportLine, text, at) !== undefined;
