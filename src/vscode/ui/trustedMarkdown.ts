import * as vscode from 'vscode';

/** The only commands that a hover may run. */
const enabledCommands = ['annalist.openEntry', 'annalist.goToSource', 'annalist.showTimeline'];

/** Lines of our own making, in which every foreign word is escaped: only they may run our commands. */
export function trustedMarkdown(lines: readonly (string | false | undefined)[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(lines.filter(Boolean).join('  \n'), true);
  markdown.isTrusted = { enabledCommands };
  return markdown;
}

export const escape = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>&~$]/g, (sign) => `\\${sign}`);

export const code = (text: string): string => `\`${text.replace(/`/g, "'")}\``;

/** Parentheses and white space would end the destination. */
export const link = (title: string, target: string): string =>
  `[${escape(title)}](${target.replace(/[\s()<>\\]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))})`;

export const commandLink = (title: string, command: string, ...args: unknown[]): string =>
  link(title, `command:${command}?${encodeURIComponent(JSON.stringify(args))}`);
