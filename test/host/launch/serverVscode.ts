// Serves VS Code to a browser: its Node server with extension host, from npm.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { installNodeHost } from '../install/nodeHost';

export interface ServerOptions {
  /** Holds settings, extensions and logs. */
  readonly home: string;
  /** 0 means any free port. */
  readonly port: number;
}

export interface Server {
  readonly address: string;
  readonly version: string;
  stop(): Promise<void>;
}

/** What a page of VS Code opens. Paths are those of the server. */
export interface Opening {
  /** A folder, or a `.code-workspace` file. */
  readonly folder: string;
  readonly file?: string;
  readonly extension: string;
  readonly tests?: string;
}

export async function startServer({ home, port }: ServerOptions): Promise<Server> {
  const { node, folder, version } = installNodeHost();
  const child = spawn(
    node,
    [
      join(folder, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
      // A release build of VS Code reads the payload of the address only with the driver of its smoke tests.
      ...['--accept-server-license-terms', '--enable-smoke-test-driver'],
      ...['--disable-workspace-trust', '--telemetry-level', 'off'],
      ...[
        '--user-data-dir',
        join(home, 'user'),
        '--server-data-dir',
        home,
        '--extensions-dir',
        join(home, 'extensions'),
      ],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    address: `http://127.0.0.1:${await listeningPort(child)}`,
    version,
    stop: () => {
      child.kill();
      return closed;
    },
  };
}

/** Waits until the server listens; rejects with its output if it ends first. */
function listeningPort(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const hear = (text: string): void => {
      output += text;
      const port = /Web UI available at \S+:(\d+)/.exec(output)?.[1];
      if (port) resolve(port);
    };
    child.stdout?.setEncoding('utf8').on('data', hear);
    child.stderr?.setEncoding('utf8').on('data', hear);
    child.once('close', (code) => reject(new Error(`VS Code's server ended with code ${code ?? 'none'}:\n${output}`)));
  });
}

/** The address at which the server opens a folder with an extension under development. */
export function pageAddress(server: Server, { folder, file, extension, tests }: Opening): string {
  const remote = (path: string): string => `vscode-remote://remote${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['skipWelcome', 'true'],
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    // A file of the folder has the folder's authority: with another it would be another document.
    ...(file ? [['openFile', `vscode-remote://${new URL(server.address).host}${file}`]] : []),
  ];
  const opened = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `${server.address}/?${new URLSearchParams({ [opened]: folder, payload: JSON.stringify(payload) }).toString()}`;
}
