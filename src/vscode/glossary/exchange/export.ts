import * as vscode from 'vscode';
import { entriesUsed, type ExportFormat, type ExportOrder } from '../../../language/features/glossary';
import { loadExchange } from '../../../language';
import type { AnnotationStore } from '../../essay/annotationStore';
import { inform } from '../../ui/notify';

interface ExportChoice {
  readonly format: ExportFormat;
  readonly order: ExportOrder;
}

/** Opens the entries that the active essay names as a new document. `{ format, order }` skips the question. */
export async function exportEntriesOf(store: AnnotationStore, options?: unknown): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const annotated = document && store.get(document);
  if (!annotated) return;
  const { exportEntries, exportFormats, exportOrders } = await loadExchange();
  const entries = entriesUsed([annotated], store.service.catalog);
  if (entries.length === 0) {
    return inform(vscode.l10n.t('This essay does not mention any glossary entries.'));
  }
  const given = (typeof options === 'object' && options !== null ? options : {}) as Record<string, unknown>;
  const format = exportFormats.find((each) => each === given['format']);
  const order = exportOrders.find((each) => each === given['order']) ?? 'name';
  const choice = format ? { format, order } : await askForFormat(entries.length);
  if (!choice) return;
  const content = exportEntries(entries, choice.format, choice.order);
  const language = await languageOf(choice.format);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
}

async function askForFormat(count: number): Promise<ExportChoice | undefined> {
  const byName = vscode.l10n.t('sorted by name');
  const byDate = vscode.l10n.t('sorted by date');
  const appendix = vscode.l10n.t('Markdown appendix');
  const choices: (vscode.QuickPickItem & ExportChoice)[] = [
    { label: appendix, description: byName, format: 'markdown', order: 'name' },
    { label: appendix, description: byDate, format: 'markdown', order: 'date' },
    { label: 'CSV', description: byName, format: 'csv', order: 'name' },
    { label: 'CSV', description: byDate, format: 'csv', order: 'date' },
    { label: 'JSON-LD (SKOS)', format: 'jsonld', order: 'name' },
  ];
  const title = count === 1 ? vscode.l10n.t('Export 1 entry') : vscode.l10n.t('Export {0} entries', count);
  return vscode.window.showQuickPick(choices, { title });
}

/** CSV is a language only where another extension contributes it. */
async function languageOf(format: ExportFormat): Promise<string> {
  if (format === 'csv') return (await vscode.languages.getLanguages()).includes('csv') ? 'csv' : 'plaintext';
  return format === 'jsonld' ? 'json' : 'markdown';
}
