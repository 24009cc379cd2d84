import { readFileSync } from 'node:fs';
import type { GlossarySource } from '../../src/language';

/** The glossary that comes with the extension; benches run from the project's root. */
export const shippedGlossary = (): GlossarySource => ({
  uri: 'glossary/china-1949-1965.md',
  text: readFileSync('glossary/china-1949-1965.md', 'utf8'),
});
