import * as vscode from 'vscode';
import type { Diagnostic, Refusal, Span } from '../../../language';
import { readDestination } from '../../../language';
import type { PassageLookup, SourceFiles } from '../files';

/** Why a link is not followed. */
export function refusal(reason: Refusal): string {
  switch (reason) {
    case 'scheme':
      return vscode.l10n.t('Only web addresses and files inside the workspace can be sources.');
    case 'encoding':
      return vscode.l10n.t('The percent-encoding of this path is malformed.');
    case 'fragment':
      return vscode.l10n.t('The text fragment is malformed. Its form is #:~:text=prefix-,start,end,-suffix.');
  }
}

const refusalCodes: Record<Refusal, string> = {
  scheme: 'refused-link',
  encoding: 'malformed-path',
  fragment: 'malformed-fragment',
};

/** A link as its text has it. */
export interface CheckedLink {
  readonly uri: string;
  readonly destination: string;
  readonly span: Span;
  /** Of an entry's field: whatever it links to is a source. In running text only links to passages are ours to judge. */
  readonly isField: boolean;
}

/** What is wrong with a link to a passage: it leads nowhere, or where nothing may lead. */
export async function linkProblem(link: CheckedLink, sources: SourceFiles): Promise<Diagnostic | undefined> {
  const problem = (code: string, message: string): Diagnostic => ({ ...link.span, severity: 'warning', code, message });
  const destination = readDestination(link.destination);
  if (destination.kind === 'refused') return problem(refusalCodes[destination.reason], refusal(destination.reason));
  if (destination.kind === 'web') return undefined;
  if (destination.kind === 'other') {
    return link.isField ? problem('refused-link', refusal('scheme')) : undefined;
  }
  const { path, fragment } = destination;
  if (fragment === undefined && !link.isField) return undefined;
  const isRefused = link.isField && path.startsWith('/');
  const uri = isRefused ? undefined : sources.resolvePath(link.uri, path);
  if (!uri) return problem('refused-link', refusal('scheme'));
  const { status } = await sources.find(uri, fragment);
  const found = status === 'found' ? undefined : lookupProblem(status, path, uri);
  return found && problem(found.code, found.message);
}

/** What is wrong where a link was followed in vain: the path as it is written, and the file that it leads to. */
export function lookupProblem(
  status: Exclude<PassageLookup['status'], 'found'>,
  path: string,
  uri: vscode.Uri,
): { readonly code: string; readonly message: string } {
  switch (status) {
    case 'refused':
      return { code: 'refused-link', message: refusal('scheme') };
    case 'missing-file':
      return { code: 'missing-source', message: vscode.l10n.t('The file “{0}” does not exist.', path) };
    case 'orphan':
      return { code: 'missing-passage', message: vscode.l10n.t('These words are not in “{0}”.', nameOf(path, uri)) };
    case 'ambiguous':
      return {
        code: 'ambiguous-passage',
        message: vscode.l10n.t('These words stand in “{0}” more than once.', nameOf(path, uri)),
      };
    case 'not-utf8':
      return { code: 'unreadable-source', message: vscode.l10n.t('The file “{0}” is not UTF-8 text.', path) };
    case 'too-large':
      return {
        code: 'unreadable-source',
        message: vscode.l10n.t('The file “{0}” is too large to be searched.', path),
      };
  }
}

const nameOf = (path: string, uri: vscode.Uri): string => (path === '' ? (uri.path.split('/').at(-1) ?? '') : path);
