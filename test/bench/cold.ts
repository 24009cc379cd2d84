import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { createLanguageService } from '../../src/language';
import { longEssay } from './essays';
import { shippedGlossary } from './glossary';
import { interleave, median, report } from './measure';

/** The first annotation of a text, compared with a bare parse by remark. */
export function benchCold(): void {
  const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();
  const service = createLanguageService({ glossaries: [shippedGlossary()] });
  for (const [name, bytes, goal] of [
    ['35 KB', 35_000, 1.25],
    ['1 MB', 1_000_000, 1],
  ] as const) {
    const text = longEssay(bytes);
    const [ours = [], parse = []] = interleave(9, [
      () => service.openDocument({ uri: 'essay.md', languageId: 'markdown', text }).annotations(),
      () => remark.parse(text),
    ]);
    report(
      `cold annotation of ${name} beside remark-parse with GFM and frontmatter`,
      median(ours) / median(parse),
      goal,
      'at most',
    );
  }
}
