import type { TimelineLane } from '../../protocol/timeline';

/**
 * The colours and fonts of the editor's theme, as named in `media/timeline.css`. An empty colour means that the theme
 * has none.
 */
export interface Theme {
  readonly font: string;
  readonly smallFont: string;
  readonly boldFont: string;
  readonly foreground: string;
  readonly muted: string;
  readonly background: string;
  readonly grid: string;
  readonly lanes: Readonly<Record<TimelineLane, string>>;
  readonly hover: string;
  readonly selection: string;
  readonly selectionText: string;
  readonly focus: string;
  /** High contrast: outlines replace tints. */
  readonly contrast: boolean;
}

export function readTheme(element: HTMLElement): Theme {
  const style = getComputedStyle(element);
  const colour = (name: string): string => normalized(style.getPropertyValue(name).trim());
  // If the theme has no colour for a lane, the text colour is used.
  const lane = (name: string): string => colour(name) || colour('--foreground') || '#808080';
  const size = Number.parseFloat(style.fontSize) || 13;
  const family = style.fontFamily || 'sans-serif';
  return {
    font: `${size}px ${family}`,
    smallFont: `${Math.round(size * 0.87 * 2) / 2}px ${family}`,
    boldFont: `600 ${Math.round(size * 0.87 * 2) / 2}px ${family}`,
    foreground: colour('--foreground'),
    muted: colour('--muted'),
    background: colour('--background'),
    grid: colour('--grid'),
    lanes: {
      periods: lane('--periods'),
      essay: lane('--essay'),
      glossary: lane('--glossary'),
      lives: lane('--lives'),
    },
    hover: colour('--hover'),
    selection: colour('--selection'),
    selectionText: colour('--selection-text'),
    focus: colour('--focus'),
    contrast: document.body.classList.contains('vscode-high-contrast'),
  };
}

/** Calls back when the editor changes its theme by writing new classes and variables into the page. */
export function onThemeChange(changed: () => void): void {
  const observer = new MutationObserver(changed);
  observer.observe(document.body, { attributes: true, attributeFilter: ['class'] });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
}

/** The same colour fully transparent, for the end of a gradient. */
export function transparent(colour: string): string {
  return colour.startsWith('#') ? `${colour.slice(0, 7)}00` : colour.replace(/,[^,]*\)$/, ', 0)');
}

let probe: CanvasRenderingContext2D | null | undefined;

/** Any CSS colour as `#rrggbb` or `rgba(…)`, as the canvas normalizes it. */
function normalized(colour: string): string {
  probe ??= document.createElement('canvas').getContext('2d');
  if (!probe || colour === '' || colour === 'transparent') return '';
  probe.fillStyle = '#000';
  probe.fillStyle = colour;
  return probe.fillStyle;
}
