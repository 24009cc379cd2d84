import { type AnnotatedDocument, loadExchange } from '../language';
import { entriesUsed, type ExportFormat, type ExportOrder } from '../language/features/glossary';
import type { Command } from './command';

const formats = ['markdown', 'csv', 'jsonld'] as const satisfies readonly ExportFormat[];
const orders = ['name', 'date'] as const satisfies readonly ExportOrder[];

export const exportCommand: Command = {
  name: 'export',
  summary: 'Print the glossary entries that a text names.',
  formats,
  orders,
  example: 'export --format csv --sort date -o entries.csv essay.md',
  async *run({ service, documents, format, order }) {
    const { exportEntries } = await loadExchange();
    const all: AnnotatedDocument[] = [];
    for await (const document of documents) all.push(document);
    const entries = entriesUsed(all, service.catalog);
    const knownFormat = formats.find((each) => each === format) ?? 'markdown';
    const knownOrder = orders.find((each) => each === order) ?? 'name';
    yield exportEntries(entries, knownFormat, knownOrder);
  },
};
