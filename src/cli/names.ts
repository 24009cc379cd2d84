import { describeDate, formatMessage } from '../language';
import { proposedEntries, type ProposedEntry } from '../language/features/glossary';
import type { Command } from './command';

export const names: Command = {
  name: 'names',
  summary: 'Print the names of a text that have no glossary entry, with kind and count.',
  formats: ['human', 'json'],
  example: 'names --glossary glossary/people.md essay.md',
  async *run({ service, documents, format }) {
    const results: object[] = [];
    for await (const document of documents) {
      const entries = proposedEntries(document, service.dates);
      if (format === 'human') yield `${document.uri}\n${entries.map(lineOf).join('')}`;
      else results.push({ file: document.uri, names: entries.map(withWords) });
    }
    if (format === 'json') yield `${JSON.stringify(results, null, 2)}\n`;
  },
};

/** "  19  Gustavus Adolphus  person  (“King” stands before it)  also: Gustavus" */
function lineOf({ name, kind, reason, count, also }: ProposedEntry): string {
  const why = reason ? `(${formatMessage(reason, describeDate)})` : '';
  const others = also.length > 0 ? `also: ${also.join(', ')}` : '';
  return `${[`${count}`.padStart(4), name, kind ?? '?', why, others].filter((part) => part !== '').join('  ')}\n`;
}

/** The reason in English words. */
const withWords = ({ reason, ...entry }: ProposedEntry): object => ({
  ...entry,
  ...(reason && { reason: formatMessage(reason, describeDate) }),
});
