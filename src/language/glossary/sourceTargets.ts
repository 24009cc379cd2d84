import type { Catalog } from './catalog';
import type { Entity, SourceLink, Span } from '../types';
import { splitTarget } from '../text/markup';

/** Where a source of an entry leads. */
export interface SourceTarget {
  readonly title: string;
  /** An absolute web address, or a path relative to the glossary file, percent-encoded as written. */
  readonly path: string;
  /** `text=…`, where the link points to a passage. */
  readonly fragment?: string;
  readonly isWeb: boolean;
  /** The link's target as written. */
  readonly destination: string;
  /** The link's target in the glossary file. */
  readonly span: Span;
}

/** The sources of an entry that may be opened: web addresses, and relative paths inside the workspace. */
export function sourceTargets(entity: Entity): SourceTarget[] {
  return [...entity.sources, ...entity.links].flatMap((link) => {
    const target = readTarget(link);
    return target ? [target] : [];
  });
}

/** Undefined for anything but web addresses and relative paths: `command:`, `javascript:`, `file:`, `/etc/passwd`. */
export function readTarget({ title, target, span }: SourceLink): SourceTarget | undefined {
  if (/^https?:\/\//i.test(target)) return { title, path: target, isWeb: true, destination: target, span };
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || /^[/\\]/.test(target)) return undefined;
  const { path, fragment } = splitTarget(target);
  return { title, path, ...(fragment !== undefined && { fragment }), isWeb: false, destination: target, span };
}

/** The entry at an offset of a glossary file. */
export function entryAt(catalog: Catalog, uri: string, offset: number): Entity | undefined {
  return catalog.entities.find(
    (entity) => entity.uri === uri && entity.span.start <= offset && offset < entity.span.end,
  );
}
