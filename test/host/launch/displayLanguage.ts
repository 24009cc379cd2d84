// Other display languages than English, without the language pack of VS Code, which is not in any npm package.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs an empty language pack into a profile: VS Code's own words stay English, and extensions are shown in the
 * language. A browser that prefers the language, a BCP 47 tag such as "zh-CN", gets it.
 */
export function offerLanguage(userData: string, language: string): void {
  mkdirSync(userData, { recursive: true });
  const vscode = join(userData, 'no-translations.json');
  writeFileSync(vscode, JSON.stringify({ contents: {} }));
  const pack = { hash: 'annalist', label: language, extensions: [], translations: { vscode } };
  writeFileSync(join(userData, 'languagepacks.json'), JSON.stringify({ [language.toLowerCase()]: pack }));
}
