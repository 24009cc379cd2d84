// Other display languages than English, without the language packs of VS Code, which are in no npm package.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Sets the display language of a profile, such as "zh-cn", for the windows that are opened from now on. Its language pack
 * is empty: VS Code's own words stay English, and extensions are shown in the language.
 */
export function setDisplayLanguage(userData: string, language: string): void {
  mkdirSync(join(userData, 'User'), { recursive: true });
  const vscode = join(userData, 'no-translations.json');
  const extensions = [{ extensionIdentifier: { id: 'annalist.language-pack' }, version: '1.0.0' }];
  const pack = { hash: 'annalist', label: language, extensions, translations: { vscode } };
  writeFileSync(vscode, JSON.stringify({ contents: {} }));
  writeFileSync(join(userData, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
  writeFileSync(join(userData, 'User', 'argv.json'), JSON.stringify({ locale: language }));
}
