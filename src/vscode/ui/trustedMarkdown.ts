import * as vscode from 'vscode';

/** The only commands that a hover may run. */
const enabledCommands = ['annalist.openEntry', 'annalist.goToSource', 'annalist.setDate', 'annalist.showTimeline'];

/** Markdown that may run our commands. Whatever the lines take from a text must be escaped. */
export function trustedMarkdown(lines: readonly (string | false | undefined)[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(lines.filter(Boolean).join('  \n'), true);
  markdown.isTrusted = { enabledCommands };
  return markdown;
}

/** Text that Markdown shows as it is, on one line. */
export const escape = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>&~$]/g, (sign) => `\\${sign}`);

/** Inline code; backticks become apostrophes. */
export const code = (text: string): string => `\`${text.replace(/`/g, "'")}\``;

/** A link. Parentheses and white space, which would end the destination, are percent-encoded. */
export const link = (title: string, target: string): string =>
  `[${escape(title)}](${target.replace(/[\s()<>\\]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))})`;

/** A link that runs a command, with arguments that JSON can hold. */
export const commandLink = (title: string, command: string, ...args: unknown[]): string =>
  link(title, `command:${command}?${encodeURIComponent(JSON.stringify(args))}`);
