// The contrast of marks and words with the page, in the colours of VS Code's default themes. WCAG 2.2 asks for 3 for
// graphics (1.4.11) and 4.5 for text (1.4.3).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** The pages that the timeline stands on, and the colours of titles and of dates. */
const themes = [
  { name: 'Dark Modern', kind: 'dark', pages: ['#181818', '#1f1f1f'], words: ['#cccccc', '#9d9d9d'] },
  { name: 'Light Modern', kind: 'light', pages: ['#f8f8f8', '#ffffff'], words: ['#3b3b3b', '#3b3b3b'] },
  { name: 'Dark High Contrast', kind: 'highContrast', pages: ['#000000'], words: ['#ffffff', '#b3b3b3'] },
  { name: 'Light High Contrast', kind: 'highContrastLight', pages: ['#ffffff'], words: ['#292929', '#292929'] },
] as const;

interface ColorContribution {
  readonly id: string;
  readonly defaults: Readonly<Record<(typeof themes)[number]['kind'], string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: { readonly colors: readonly ColorContribution[] };
};
const marks = manifest.contributes.colors.filter(({ id }) => id.startsWith('annalist.timeline'));

/** The relative luminance of a colour written as `#rrggbb`, from 0 to 1. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

suite('Contrast of the timeline', () => {
  test('is 21 between black and white, and 1 between equal colours', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#3794ff', '#3794ff'), 1);
  });

  for (const { name, kind, pages, words } of themes) {
    for (const { id, defaults } of marks)
      test(`${id} in ${name}`, () => {
        assert.match(defaults[kind], /^#[0-9a-f]{6}$/, 'the colour of another part of the theme is not known here');
        for (const page of pages) assert.ok(contrast(defaults[kind], page) >= 3, `${contrast(defaults[kind], page)}`);
      });
    test(`words in ${name}`, () => {
      for (const page of pages) for (const word of words) assert.ok(contrast(word, page) >= 4.5);
    });
  }
});
