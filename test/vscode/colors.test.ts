import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Colors {
  readonly contributes: {
    readonly colors: readonly { readonly id: string; readonly defaults: Record<string, string> }[];
  };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Colors;

/** Backgrounds of editors and side bars in VS Code's own themes. */
const backgrounds = {
  dark: ['#1f1f1f', '#181818', '#1e1e1e', '#252526'],
  light: ['#ffffff', '#f8f8f8', '#f3f3f3'],
  highContrast: ['#000000'],
  highContrastLight: ['#ffffff'],
} as const;

/** Colours of text in the same themes. */
const text = { dark: '#cccccc', light: '#3b3b3b', highContrast: '#ffffff', highContrastLight: '#292929' } as const;

/** Red, green, blue and opacity, from 0 to 1. */
const channels = (hex: string): [number, number, number, number] => {
  const [red = 0, green = 0, blue = 0, opacity = 255] = (hex.match(/[0-9a-f]{2}/gi) ?? []).map((pair) =>
    parseInt(pair, 16),
  );
  return [red / 255, green / 255, blue / 255, opacity / 255];
};

/** Relative luminance (WCAG 2) of a colour on an opaque background. */
function luminance(hex: string, background: string): number {
  const under = channels(background);
  const over = channels(hex);
  const [red = 0, green = 0, blue = 0] = [0, 1, 2]
    .map((i) => over[i]! * over[3] + under[i]! * (1 - over[3]))
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

suite('Colours', () => {
  for (const { id, defaults } of contributes.colors) {
    for (const [theme, background] of Object.entries(backgrounds)) {
      const color = defaults[theme];
      test(`${id} is set for ${theme}`, () => assert.ok(color));
      // A colour of VS Code's own, such as `contrastBorder`, is VS Code's to choose.
      if (!color?.startsWith('#')) continue;
      const isBackground = id.endsWith('Background');
      test(`${id}, ${theme}: ${isBackground ? 'text on it is readable' : 'it is seen on the background'}`, () => {
        for (const under of background) {
          const own = luminance(color, under);
          const other = luminance(isBackground ? text[theme as keyof typeof text] : under, under);
          const ratio = contrast(own, other);
          assert.ok(ratio >= (isBackground ? 4.5 : 3), `${ratio.toFixed(2)} on ${under}`);
        }
      });
    }
  }
});
