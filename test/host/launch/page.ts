// A page of VS Code in Chromium, and the tests that run inside it.
import { chromium, type Browser } from 'playwright-core';
import { installChromium } from '../install/chromium';
import { limits } from '../patience';

export const pageSize = { width: 1400, height: 900 };

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: installChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
}

/** Opens an address with `extensionTestsPath` and returns the exit code of the tests; `hear` gets what VS Code logs. */
export async function runTestsInPage(address: string, hear: (type: string, entry: string) => void): Promise<number> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: pageSize });
    page.setDefaultTimeout(limits.wait);
    const exit = new Promise<number>((resolve, reject) => {
      // VS Code calls these two functions if they exist.
      void page.exposeFunction('codeAutomationLog', (type: string, words: readonly unknown[]) =>
        hear(type, words.join(' ')),
      );
      void page.exposeFunction('codeAutomationExit', resolve);
      page.once('crash', () => reject(new Error('The page of VS Code crashed.')));
      const late = (): void =>
        reject(new Error(`The tests did not end in ${Math.round(limits.tier / 60_000)} minutes.`));
      setTimeout(late, limits.tier).unref();
    });
    await page.goto(address);
    return await exit;
  } finally {
    await browser.close();
  }
}
