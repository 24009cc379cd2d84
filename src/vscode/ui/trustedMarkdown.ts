import * as vscode from 'vscode';

/** The only commands that a hover may run. */
export const hoverCommands = [
  'annalist.openEntry',
  'annalist.goToSource',
  '_annalist.showText',
  'annalist.showTimeline',
  'annalist.setDate',
  'annalist.notADate',
  '_annalist.copyText',
];

/** Markdown that may run our commands. Whatever the lines take from a text must be escaped. */
export function trustedMarkdown(lines: readonly (string | false | undefined)[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(lines.filter(Boolean).join('  \n'), true);
  markdown.isTrusted = { enabledCommands: hoverCommands };
  return markdown;
}

/** Pixels that a hover may be wide, without its padding: about sixty letters a line. */
const hoverWidth = 380;

/**
 * The same Markdown in a column. VS Code makes hovers up to 750 pixels wide and lets an extension set no width, but it
 * keeps that of a table.
 */
export function inColumn(markdown: vscode.MarkdownString): vscode.MarkdownString {
  const column = new vscode.MarkdownString(
    `<table width="${hoverWidth}"><tr><td>\n\n${markdown.value}\n\n</td></tr></table>`,
    markdown.supportThemeIcons,
  );
  column.supportHtml = true;
  if (markdown.isTrusted !== undefined) column.isTrusted = markdown.isTrusted;
  if (markdown.baseUri) column.baseUri = markdown.baseUri;
  return column;
}

/** Text that Markdown shows as it is, on one line. */
export const escape = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>&~$]/g, (sign) => `\\${sign}`);

/** Inline code; backticks become apostrophes. */
export const code = (text: string): string => `\`${text.replace(/`/g, "'")}\``;

/** A link. */
export const link = (title: string, target: string): string => `[${escape(title)}](${destination(target)})`;

/** Parentheses and white space, which would end the destination, are percent-encoded. */
const destination = (target: string): string =>
  target.replace(/[\s()<>\\]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));

/** A link that runs a command, with arguments that JSON can hold. */
export const commandLink = (title: string, command: string, ...args: unknown[]): string =>
  link(title, commandTarget(command, args));

const commandTarget = (command: string, args: readonly unknown[]): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;

/** The icon that copies an EDTF value, which is its tooltip. */
export const copyLink = (edtf: string): string => {
  const tooltip = vscode.l10n.t('Copy {0} (EDTF)', edtf);
  return `[$(copy)](${destination(commandTarget('_annalist.copyText', [edtf]))} "${tooltip.replace(/"/g, '')}")`;
};
