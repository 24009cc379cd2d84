import { isPlainKey } from '../bibliography/citations';
import { labelMeaning } from './reading/words';
import { shapedName } from './reading/headings/nameShapes';
import type { Citation, NativeName, SourceLink, Span } from '../types';

// How the values of glossary fields are written: each kind of value with its reader and its writer.

/** The words after the colon of a field. The span is that of the glossary file. */
export interface FieldValue extends Span {
  readonly text: string;
  /** What the words mean, in the way a glossary writes it, where they are written otherwise: "-0043" for "44 BC". */
  readonly meaning?: string;
}

/** A name for a list of names: in quotation marks where it has commas of its own, or would be read as another name. */
export const nameText = (name: string): string =>
  mayBeDivided.test(name) || beginsAsField(name) || shapedName(name, 0, false).text !== name ? `"${name}"` : name;

/** The same for a name of another entry. */
export const referenceText = (name: string): string =>
  mayBeDivided.test(name) || beginsAsField(name) || shapedName(name, 0, true).text !== name ? `"${name}"` : name;

/** What a list of names takes for the end of one. */
const mayBeDivided = /[,，、;；]|\s(?:[/|•·–—]|or)\s|<br/;

/** "Date: a history" would be read as another field on the line. */
const beginsAsField = (name: string): boolean =>
  /[:：]/.test(name) && labelMeaning(name.split(/[:：]/)[0]?.trim() ?? '') !== undefined;

/** `大跃进 (Dà Yuèjìn)`. */
export function readNativeName(text: string): NativeName {
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
  const romanisation = open < 0 || !/[)）]$/.test(text) ? '' : text.slice(open + 1, -1).trim();
  return romanisation === '' ? { script: text } : { script: text.slice(0, open).trim(), romanisation };
}

export const nativeText = ({ script, romanisation }: NativeName): string =>
  romanisation === undefined ? script : `${script} (${romanisation})`;

/** `[Title](target)`, or `<https://…>` where the target is its own title. */
export function linkText({ title, target }: Pick<SourceLink, 'title' | 'target'>): string {
  if (title === target && /^[a-z][a-z0-9+.-]{0,30}:[^<>\s]*$/i.test(target)) return `<${target}>`;
  return `[${title.replace(/[[\]\\]/g, '\\$&')}](${/[\s()]/.test(target) ? `<${target}>` : target})`;
}

/** `[@teiwes1999, p. 34]`. */
export function citationText({ key, locator }: Citation): string {
  const written = isPlainKey(key) ? key : `{${key}}`;
  return `[@${written}${locator === undefined ? '' : `, ${locator}`}]`;
}
