/** How much front matter is read, in UTF-16 units. */
const longest = 20_000;
/** How many paths of a list are read. */
const most = 50;
const frontmatter = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * The paths under `bibliography:` in the front matter of a Markdown text, one or a list, as written (Pandoc reads the
 * same). None where the front matter is not YAML. The YAML reader is loaded only where the word occurs.
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
