// Who may import whom in src. The lint rule `rooms/imports` reads this table, and nothing else says it.
// A room is a folder or a file of src; of several that hold a file, the longest is its room. A room may import itself
// and what stands behind it; `language/types.ts` and `language/messages.ts` are open to all of `language`.

/** What every shell of the language service may import: its public API and the door of each subject. */
const doors = [
  'language/index.ts',
  'language/types.ts',
  'language/messages.ts',
  'language/text/lines.ts',
  ...['essay', 'names', 'glossary', 'sources', 'bibliography', 'timeline', 'checks', 'continuity'].map(
    (subject) => `language/features/${subject}/index.ts`,
  ),
];

const common = ['language/types.ts', 'language/messages.ts', 'language/text'];

/** The parts that features are made of, each the subject of one folder. */
const grounds = ['dates', 'names', 'glossary', 'sources', 'bibliography'].map((ground) => `language/${ground}`);

export const rooms = {
  'extension.ts': ['vscode', ...doors],
  cli: doors,

  'vscode/workspace': doors,
  'vscode/ui': ['vscode/workspace', ...doors],
  vscode: ['protocol', ...doors],

  protocol: [],
  // The words of dates are the same in the page as in the rows, and import nothing.
  'webview/model': ['protocol', ...['en', 'zh'].map((code) => `language/dates/languages/${code}/describe.ts`)],
  'webview/layout': ['webview/model', 'protocol'],
  'webview/render': ['webview/layout', 'webview/model', 'protocol'],
  'webview/readingOrder': ['webview/render', 'webview/layout', 'webview/model', 'protocol'],
  'webview/vertical': ['webview/render', 'webview/layout', 'webview/model', 'protocol'],
  'webview/interaction': [
    'webview/vertical',
    'webview/readingOrder',
    'webview/render',
    'webview/layout',
    'webview/model',
    'protocol',
  ],
  'webview/page': ['webview', 'protocol'],

  'language/types.ts': ['language/messages.ts'],
  'language/messages.ts': ['language/messageTemplates.ts'],
  'language/messageTemplates.ts': [],
  'language/text': ['language/types.ts', 'language/messages.ts'],

  'language/dates/edtf': [...common, 'language/dates/engine/types.ts'],
  'language/dates/calendars': [...common, 'language/dates/edtf', 'language/dates/engine/types.ts'],
  'language/dates/engine': ['edtf', 'context', 'calendars', 'notation']
    .map((room) => `language/dates/${room}`)
    .concat(common),
  'language/dates/context': [...common, 'language/dates/edtf', 'language/dates/engine', 'language/dates/calendars'],
  'language/dates/notation': [...common, 'language/dates/edtf', 'language/dates/engine', 'language/dates/calendars'],
  'language/dates/languages': [...common, 'language/dates'],
  'language/dates': common,

  'language/names': common,
  'language/bibliography': common,
  'language/sources': common,
  // A glossary has dates as people write them.
  'language/glossary': [...common, 'language/names', 'language/bibliography', 'language/dates'],
  'language/glossary/exchange': [...common, 'language/glossary', 'language/dates'],

  'language/document': [...common, ...grounds],
  'language/features': [...common, ...grounds, 'language/document'],
  'language/index.ts': ['language'],
};

/** The one file or folder that imports a package; what is not listed here is imported nowhere in src. */
export const packages = {
  vscode: ['extension.ts', 'vscode'],
  'node:*': ['cli'],
  'unified remark-parse micromark-* mdast-util-*': ['language/document/markdown.ts'],
  'micromark-util-html-tag-name': ['language/document/blockScanner.ts'],
  'decode-named-character-reference': ['language/document/alignText.ts'],
  mdast: ['language/document', 'language/features/sources'], // types only
  'fuse.js': ['language/text/suggest.ts'],
  'approx-string-match': ['language/text/distance.ts'],
  '@citation-js/*': ['language/bibliography/bibtexReader.ts'],
  'jsonc-parser': ['language/text/json.ts', 'language/features/glossary/spelling/jsonList.ts'],
  'd3-dsv': ['language/glossary/exchange/table.ts'],
  yaml: [
    'language/glossary/exchange/yaml.ts',
    'language/glossary/reading/frontMatter.ts',
    'language/features/glossary/spelling/yamlList.ts',
  ],
  'd3-selection d3-zoom': ['webview/interaction/input/navigation.ts'],
};
