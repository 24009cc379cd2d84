import * as vscode from 'vscode';
import type { Entity } from '../../language';
import { rangeInText } from '../workspace/positions';
import { readTextFile } from '../workspace/readTextFile';

/** The heading of an entry in its glossary file. */
export async function entryLocation({ uri, labelSpan }: Pick<Entity, 'uri' | 'labelSpan'>): Promise<vscode.Location> {
  const glossary = vscode.Uri.parse(uri);
  const file = await readTextFile(glossary);
  const range = file.status === 'read' ? rangeInText(file.text, labelSpan) : new vscode.Range(0, 0, 0, 0);
  return new vscode.Location(glossary, range);
}
