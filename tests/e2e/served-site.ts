// A copy of the built site on a server of its own, so that a story can end the server or publish a new version.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../../scripts/serve.mjs', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist', import.meta.url));

export interface ServedSite {
  readonly address: string;
  /** Ends the server: from now on there is no internet. */
  readonly stop: () => void;
  /** Puts a new version on the server, whose page has this mark in a meta element. */
  readonly publish: (mark: string) => void;
  readonly remove: () => void;
}

/** Serves a copy of dist/ from a free port. */
export async function serveSite(): Promise<ServedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-site-'));
  cpSync(BUILT, folder, { recursive: true });
  const server = spawn(process.execPath, [SERVER, '--port', '0', '--root', folder]);
  const stop = (): void => {
    server.kill();
  };
  return {
    address: `http://localhost:${await portOf(server)}/`,
    stop,
    publish: (mark) => publish(folder, mark),
    remove: () => {
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function portOf(server: ChildProcess): Promise<number> {
  return new Promise((done, fail) => {
    server.once('exit', () => fail(new Error('the server ended')));
    server.stdout?.once('data', (line) => done(Number(/localhost:(\d+)/.exec(String(line))?.[1])));
  });
}

function publish(folder: string, mark: string): void {
  replaceIn(
    join(folder, 'index.html'),
    '<meta name="viewport"',
    `<meta name="mark" content="${mark}" /><meta name="viewport"`,
  );
  // What the build writes there is the hash of the page.
  replaceIn(join(folder, 'service-worker.js'), /(url:"index\.html",revision:")[^"]*/, `$1${mark}`);
}

function replaceIn(file: string, old: string | RegExp, text: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(old, text);
  if (after === before) throw new Error(`nothing to replace in ${file}: ${old}`);
  writeFileSync(file, after);
}
