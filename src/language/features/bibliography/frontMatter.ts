/** UTF-16 units of front matter that are read. */
const longest = 20_000;
/** A list of more is none. */
const most = 50;
const frontmatter = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * The paths under `bibliography:` in the front matter of a Markdown text, one or a list, as Pandoc reads them and as they
 * are written there. None where the front matter is no YAML; what reads YAML is loaded where there are any.
 */
export async function bibliographiesNamedIn(text: string): Promise<string[]> {
  const [, yaml = ''] = frontmatter.exec(text.slice(0, longest)) ?? [];
  if (!yaml.includes('bibliography')) return [];
  const { readYaml } = await import('../../glossary/exchange/yaml');
  const { value } = readYaml(yaml);
  const named: unknown = typeof value === 'object' && value !== null && 'bibliography' in value && value.bibliography;
  const items: readonly unknown[] = Array.isArray(named) ? named : [named];
  return items.filter((item) => typeof item === 'string' && item !== '').slice(0, most) as string[];
}
