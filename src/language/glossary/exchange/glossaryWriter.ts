import { fieldNames } from '../fields';
import { oneLine, wholeBlocks } from '../plainForm';
import { headingText } from '../reading/headings/headingName';
import type { DraftSection, EntryDraft } from './types';

/** Writes a glossary in our format, so that reading it gives the same entries. */
export function writeGlossary(sections: readonly DraftSection[]): string {
  return sections.map(sectionText).join('\n');
}

/** The entries without a title. */
export const writeEntries = (entries: readonly EntryDraft[]): string => entries.map(entryText).join('\n');

function sectionText({ title, introduction, entries }: DraftSection): string {
  const opening = [`# ${heading(title)}\n`, wholeBlocks(introduction)].filter((part) => part !== '');
  return [...opening.map((part) => `${part.trimEnd()}\n`), ...entries.map(entryText)].join('\n');
}

function entryText({ label, fields, definition }: EntryDraft): string {
  // The kind is always written: without any field, a definition that begins with a list could be read as fields.
  const list = fieldNames.flatMap((name) => {
    const text = oneLine(fields[name] ?? '') || (name === 'Kind' ? 'concept' : '');
    return text === '' ? [] : [`- ${name}: ${text}\n`];
  });
  const blocks = wholeBlocks(definition);
  return `## ${headingText(oneLine(label))}\n\n${list.join('')}${blocks === '' ? '' : `\n${blocks}\n`}`;
}

/** Number signs at the end of a heading would be read as closing marks, unless more follow. */
const heading = (text: string): string => `${oneLine(text)}${text.trimEnd().endsWith('#') ? ' #' : ''}`;
