import { dayNumber } from '../../../dates';
import type { MessageCode } from '../../../messages';
import type { TimelineEvent } from '../../../types';
import { escapeMarkup, shortened } from './escape';
import { pageHashes, pageScript, pageStyle } from './htmlParts';
import { mainDays } from './mainDays';
import { dateWords } from './precision';
import { lanesOf, type Localize, yearNamer } from './words';

export interface PageOptions {
  readonly title: string;
  /** The language of `localize`, as a BCP 47 tag. */
  readonly language: string;
  readonly localize: Localize;
}

/**
 * A page with all events, which can be searched, filtered by lane and zoomed. It loads nothing, and its content
 * security policy allows only its own script; without scripts it is a plain list.
 */
export function timelineHtml(events: readonly TimelineEvent[], { title, language, localize }: PageOptions): string {
  const words = (code: MessageCode): string => escapeMarkup(localize({ code, args: [] }));
  const years = [1949, -43].map((year) => yearNamer(events)(year).replace(/\d+/, '{}'));
  const main = mainDays(events) ?? { from: 0, to: 1 };
  const policy = `default-src 'none'; style-src 'sha256-${pageHashes.style}'; script-src 'sha256-${pageHashes.script}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escapeMarkup(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1 dir="auto">${escapeMarkup(shortened(title))}</h1>
<form>
<input type="search" name="find" placeholder="${words('page-find')}" aria-label="${words('page-find')}">
${lanesOf(events, localize).map(laneBox).join('\n')}
<label>${words('page-zoom')} <input type="range" name="zoom" min="0" max="100" value="0"></label>
<label>${words('page-move')} <input type="range" name="place" min="0" max="1000" value="500"></label>
<output></output>
</form>
<div class="scale" aria-hidden="true"><span></span><span></span></div>
</header>
<ol data-first="${main.from}" data-last="${main.to}" data-ad="${years[0]}" data-bc="${years[1]}">
${events.map((event) => row(event, localize)).join('\n')}
</ol>
<script>${pageScript}</script>
</body>
</html>
`;
}

const laneBox = ({ lane, name }: { readonly lane: string; readonly name: string }): string =>
  `<label><input type="checkbox" name="lane" value="${lane}" checked>${escapeMarkup(name)}</label>`;

function row(event: TimelineEvent, localize: Localize): string {
  const { lane, edtf, title, earliest, latest, note, inferred, relation } = event;
  const isUnsure = inferred === true || /[?~%]/.test(edtf) || relation !== undefined;
  const days = `data-from="${dayNumber(earliest)}" data-to="${dayNumber(latest) + 1}"`;
  const more = note === undefined ? '' : `<small>${escapeMarkup(localize(note))}</small>`;
  return `<li class="${lane}${isUnsure ? ' unsure' : ''}" ${days}><time>${escapeMarkup(dateWords(event))}</time><span class="track"><i></i></span><span dir="auto">${escapeMarkup(title)}${more}</span></li>`;
}
