// Serves VS Code for the Web, whose extension host is a web worker, through @vscode/test-web.
import { createServer, type AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { installWebHost, webCommit } from '../install/webHost';

/** What we use of @vscode/test-web, which is installed on demand. */
interface TestWeb {
  readonly open: (options: {
    readonly browserType: 'none';
    readonly quality: 'stable';
    readonly commit: string;
    readonly testRunnerDataDir: string;
    readonly extensionDevelopmentPath: string;
    readonly extensionTestsPath: string;
    readonly folderPath: string;
    readonly host: string;
    readonly port: number;
  }) => Promise<{ dispose(): void }>;
}

export interface WebServer {
  readonly address: string;
  /** The address of the extension's script. */
  readonly script: string;
  readonly version: string;
  stop(): void;
}

/** The folder is served as an in-memory copy: what the tests write stays in the page. */
export async function startWebServer(extension: string, tests: string, folder: string): Promise<WebServer> {
  const { testWeb, builds, version } = installWebHost();
  const { open } = (await import(pathToFileURL(testWeb).href)) as TestWeb;
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit: webCommit,
    testRunnerDataDir: builds,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: folder,
    host: 'localhost',
    port,
  });
  const address = `http://localhost:${port}`;
  const script = `${address}/static/devextensions/dist/extension.web.js`;
  return { address, script, version, stop: () => server.dispose() };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, 'localhost', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
