import { type FieldName, fieldNamed } from '../../fields';
import { nameText } from '../../fieldValues';
import {
  type DraftSection,
  type Drafts,
  type EntryDraft,
  importError,
  type ImportProblem,
  importWarning,
} from '../types';
import { readYaml, type YamlText } from '../yaml';

// Glossaries of Contextive (https://docs.contextive.tech): contexts, each with terms.

/** A context is a section, its terms are the entries. `examples` and `meta` become part of the definition. */
export function readContextive(text: string, title: string): Drafts {
  const yaml = readYaml(text);
  if (yaml.problems.length > 0) return { sections: [], problems: yaml.problems };
  const contexts = isRecord(yaml.value) ? yaml.value['contexts'] : undefined;
  const problems: ImportProblem[] = [];
  if (isRecord(yaml.value) && 'imports' in yaml.value) {
    problems.push(importWarning(yaml.lineOf(['imports']), 'imports'));
  }
  if (!Array.isArray(contexts)) {
    return { sections: [], problems: [...problems, importError(1, 'no-contexts')] };
  }
  const sections = contexts.flatMap((context: unknown, i) => {
    if (isRecord(context)) return [sectionOf(context, ['contexts', i], title, yaml, problems)];
    problems.push(importError(yaml.lineOf(['contexts', i]), 'no-context'));
    return [];
  });
  return { sections, problems };
}

type YamlMap = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

const isRecord = (value: unknown): value is YamlMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function sectionOf(
  context: YamlMap,
  path: Path,
  title: string,
  yaml: YamlText,
  problems: ImportProblem[],
): DraftSection {
  const terms = context['terms'] ?? [];
  if (!Array.isArray(terms)) {
    problems.push(importError(yaml.lineOf([...path, 'terms']), 'no-terms'));
  }
  reportUnknownKeys(context, ['name', 'domainVisionStatement', 'paths', 'meta', 'terms'], path, yaml, problems);
  const entries = (Array.isArray(terms) ? terms : []).flatMap((term: unknown, i) => {
    const at = [...path, 'terms', i];
    if (isRecord(term)) return [draftOf(term, at, yaml, problems)];
    problems.push(importError(yaml.lineOf(at), 'no-term'));
    return [];
  });
  const introduction = [textOf(context['domainVisionStatement']), metaBlock(metaOf(context))];
  return { title: textOf(context['name']) || title, introduction: blocks(introduction), entries };
}

function draftOf(term: YamlMap, path: Path, yaml: YamlText, problems: ImportProblem[]): EntryDraft {
  const line = yaml.lineOf(path);
  reportUnknownKeys(term, ['name', 'definition', 'examples', 'aliases', 'meta'], path, yaml, problems);
  const aliases = listOf(term['aliases']).filter((alias) => {
    if (!/["“”]/.test(alias)) return alias !== '';
    problems.push(importWarning(line, 'quoted-name', alias));
    return false;
  });
  const meta = metaOf(term);
  const fields = new Map<FieldName, string>(aliases.length > 0 ? [['Also', aliases.map(nameText).join(', ')]] : []);
  for (const [key, value] of meta) {
    const field = fieldOf(key);
    if (field && !fields.has(field)) fields.set(field, value);
  }
  const examples = listOf(term['examples']).map((example) => `- ${example.replace(/\s+/g, ' ')}`);
  const definition = blocks([
    textOf(term['definition']),
    examples.length > 0 ? `Examples:\n\n${examples.join('\n')}` : '',
    metaBlock(meta.filter(([key, value]) => fields.get(fieldOf(key) ?? 'Also') !== value)),
  ]);
  return { label: textOf(term['name']), fields: Object.fromEntries(fields), definition, line };
}

/** A key under `meta` may be the name of a field: `Kind: person`. */
const fieldOf = (key: string): FieldName | undefined => fieldNamed(key.trim());

const metaOf = ({ meta }: YamlMap): [string, string][] =>
  isRecord(meta) ? Object.entries(meta).map(([key, value]) => [key, textOf(value)]) : [];

const metaBlock = (meta: readonly (readonly [string, string])[]): string =>
  meta.map(([key, value]) => `- ${key}: ${value.replace(/\s+/g, ' ')}`).join('\n');

const blocks = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n');

/** A scalar as text; '' for anything else. */
const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
      ? String(value)
      : '';

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== '');

function reportUnknownKeys(
  map: YamlMap,
  known: readonly string[],
  path: Path,
  yaml: YamlText,
  problems: ImportProblem[],
): void {
  for (const key of Object.keys(map).filter((each) => !known.includes(each))) {
    problems.push(importWarning(yaml.lineOf([...path, key]), 'unknown-key', key, known.join(', ')));
  }
}
