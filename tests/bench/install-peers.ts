// The peers' packages, installed on first use and beside the app's own: nothing that the app could import by mistake.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH, CACHE } from './folders.ts';

const FILES = ['package.json', 'package-lock.json'];

interface PackageFacts {
  readonly version: string;
}

function isSame(name: string): boolean {
  const copy = join(CACHE, name);
  return existsSync(copy) && readFileSync(copy, 'utf8') === readFileSync(join(BENCH, name), 'utf8');
}

function npm(command: string): boolean {
  // npm looks for the package above any node_modules, where our cache stands, unless it is told the folder.
  const words = [command, '--prefix', CACHE, '--no-audit', '--no-fund'];
  return spawnSync('npm', words, { cwd: CACHE, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** Installs the versions of the bench's lock file, unless they stand there already. */
export function installPeers(): void {
  if (FILES.every(isSame) && existsSync(join(CACHE, 'node_modules', '.package-lock.json'))) return;
  console.log('Installing the peers with npm (a few seconds, once) …');
  mkdirSync(CACHE, { recursive: true });
  for (const name of FILES) copyFileSync(join(BENCH, name), join(CACHE, name));
  if (!npm('ci') && !npm('install')) {
    throw new Error('The peers could not be installed: see what npm says above (is this machine online?).');
  }
}

/** The installed version of a peer's package. */
export function peerVersion(name: string): string {
  const text = readFileSync(join(CACHE, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as PackageFacts).version;
}
