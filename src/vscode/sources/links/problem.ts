import type * as vscode from 'vscode';
import type { Diagnostic, Message, Span } from '../../../language';
import type { MessageCode } from '../../../language/messages';
import { passageProblem, readDestination, type Refusal } from '../../../language/features/sources';
import { largestFile } from '../../workspace/readTextFile';
import type { BrokenLink } from '../backlinkIndex';
import type { SourceFiles } from '../files';

const refusalCodes = {
  scheme: 'refused-link',
  encoding: 'malformed-path',
  fragment: 'malformed-fragment',
} as const satisfies Record<Refusal, MessageCode>;

/** Why a link is not followed. */
export const refusal = (reason: Refusal): Message => ({ code: refusalCodes[reason], args: [] });

/** A link to be checked. */
export interface CheckedLink {
  readonly uri: string;
  readonly destination: string;
  readonly span: Span;
  /** In the field of an entry, whatever it links to is a source. In running text only links to passages are checked. */
  readonly isField: boolean;
}

/** The problem of a link to a passage: its target does not exist, or links to it are not allowed. */
export async function linkProblem(
  link: CheckedLink,
  sources: Pick<SourceFiles, 'resolvePath' | 'find'>,
): Promise<Diagnostic | undefined> {
  const problem = (message: Message): Diagnostic => ({ ...link.span, severity: 'warning', ...message });
  const destination = readDestination(link.destination);
  if (destination.kind === 'refused') return problem(refusal(destination.reason));
  if (destination.kind === 'web') return undefined;
  if (destination.kind === 'other') return link.isField ? problem(refusal('scheme')) : undefined;
  const { path, fragment } = destination;
  if (fragment === undefined && !link.isField) return undefined;
  const isRefused = link.isField && path.startsWith('/');
  const uri = isRefused ? undefined : sources.resolvePath(link.uri, path);
  if (!uri) return problem(refusal('scheme'));
  const lookup = await sources.find(uri, fragment);
  return lookup.status === 'found' ? undefined : { ...link.span, ...lookupProblem(lookup, path, uri) };
}

/** Why a passage was not found: `path` as the link writes it, and the file that it leads to. */
export function lookupProblem(
  lookup: Pick<BrokenLink, 'count' | 'nearest'> & { readonly status: BrokenLink['status'] | 'refused' },
  path: string,
  uri: vscode.Uri,
): Pick<Diagnostic, 'code' | 'args' | 'severity'> {
  const name = path === '' ? (uri.path.split('/').at(-1) ?? '') : path;
  switch (lookup.status) {
    case 'refused':
      return { severity: 'warning', ...refusal('scheme') };
    case 'missing-file':
      return { severity: 'warning', code: 'missing-source', args: [path] };
    case 'orphan':
    case 'ambiguous':
      // The link still opens its file.
      return { severity: 'information', ...passageProblem(name, lookup, lookup.nearest) };
    case 'not-utf8':
      return { severity: 'warning', code: 'unreadable-source', args: [path] };
    case 'too-large':
      return { severity: 'warning', code: 'unreadable-source', args: [path, largestFile / 1_000_000] };
  }
}
