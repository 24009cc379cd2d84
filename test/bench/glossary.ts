import { readFileSync } from 'node:fs';
import type { GlossarySource } from '../../src/language';

/** The glossary that the extension ships. Benches run from the root of the project. */
export const shippedGlossary = (): GlossarySource => ({
  uri: 'glossary/china-1949-1965.md',
  text: readFileSync('glossary/china-1949-1965.md', 'utf8'),
});
