import type { Citation, Entity, NativeName, SourceLink } from '../../types';
import type { FieldTexts } from './types';

// The inverse of what entities/glossaryParser.ts reads from a field.

/** The fields of an entry as a glossary writes them; without those that it has not. */
export function fieldTextsOf(entity: Entity): FieldTexts {
  const texts: Required<FieldTexts> = {
    Kind: entity.kind,
    Also: entity.otherNames.map(({ text, exactCase }) => (exactCase ? `"${text}"` : nameText(text))).join(', '),
    Native: entity.native ? nativeText(entity.native) : '',
    Date: entity.date?.edtf ?? '',
    Born: entity.born?.edtf ?? '',
    Died: entity.died?.edtf ?? '',
    Short: entity.shortForms.map(nameText).join(', '),
    Not: entity.notPhrases.map(nameText).join(', '),
    See: entity.see.map(nameText).join(', '),
    Source: [...entity.sources.map(linkText), ...entity.citations.map(citationText)].join(', '),
    Link: entity.links.map(linkText).join(', '),
  };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}

/** A name for a list of names: in quotation marks where it has commas of its own. */
export const nameText = (name: string): string => (/[,，、;；]/.test(name) ? `"${name}"` : name);

export const nativeText = ({ script, romanisation }: NativeName): string =>
  romanisation === undefined ? script : `${script} (${romanisation})`;

/** `[Title](target)`, or `<https://…>` where the target is its own title. */
export function linkText({ title, target }: Pick<SourceLink, 'title' | 'target'>): string {
  if (title === target && /^[a-z][a-z0-9+.-]{0,30}:[^<>\s]*$/i.test(target)) return `<${target}>`;
  return `[${title.replace(/[[\]\\]/g, '\\$&')}](${/[\s()]/.test(target) ? `<${target}>` : target})`;
}

/** `[@teiwes1999, p. 34]`. */
function citationText({ key, locator }: Citation): string {
  const written = /^[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*$/u.test(key) ? key : `{${key}}`;
  return `[@${written}${locator === undefined ? '' : `, ${locator}`}]`;
}
