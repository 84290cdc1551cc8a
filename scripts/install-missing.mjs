// What every command needs first: a Node that is new enough, and the packages that package-lock.json names.
// Plain JavaScript in old grammar, because it runs before anything is installed and must speak on an old Node too.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

function readJson(path) {
  return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
}

/** A sentence where this Node is older than package.json asks for; undefined where it will do. */
function nodeFault() {
  const needed = readJson('package.json').engines.node.replace('>=', '');
  const wanted = needed.split('.').map(Number);
  const present = process.versions.node.split('.').map(Number);
  const isOlder = present[0] < wanted[0] || (present[0] === wanted[0] && present[1] < (wanted[1] || 0));
  if (!isOlder) return undefined;
  return `Sourceline needs Node ${needed} or newer, and this is Node ${process.versions.node}: install the current one from https://nodejs.org and try again.`;
}

/** Whether a package is missing or has another version than the lock file asks for (npm keeps its own list of what it installed). */
function isStale() {
  let installed;
  try {
    installed = readJson('node_modules/.package-lock.json').packages;
  } catch {
    return true;
  }
  // Optional packages are mostly programs for other machines than this one.
  const asked = Object.entries(readJson('package-lock.json').packages).filter(
    ([path, entry]) => path && !entry.optional,
  );
  return asked.some(([path, entry]) => !installed[path] || installed[path].version !== entry.version);
}

function runNpm(words) {
  const all = [...words, '--include=dev', '--no-audit', '--no-fund'];
  const options = { cwd: ROOT, stdio: 'inherit' };
  // Under npm its own path is known; another package manager may stand there as well, and would not know `ci`.
  const npm = /npm-cli\.[cm]?js$/.test(process.env.npm_execpath ?? '') && process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...all], options)
    : spawnSync('npm', all, { ...options, shell: process.platform === 'win32' });
  return status === 0;
}

/** Installs what is missing. Returns a sentence where that, or Node itself, is at fault; undefined where all is well. */
export function installMissing() {
  const fault = nodeFault();
  if (fault) return fault;
  if (!isStale()) return undefined;
  console.log('Installing packages with npm ci (about a minute, once) …');
  if (runNpm(['ci'])) return undefined;
  // npm ci also refuses where the lock file lacks a program for some other kind of machine, which is no harm here.
  console.log('npm ci refused, see above. Trying npm install, which takes the same versions but is less strict …');
  if (runNpm(['install', '--no-save'])) return undefined;
  return 'The packages could not be installed: see what npm says above (is this machine online?), then try again.';
}

/** Runs a TypeScript file of ours with the installed tsx, and returns its exit code. */
export function runScript(file, words) {
  const tsx = fileURLToPath(new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url));
  const script = fileURLToPath(new URL(file, import.meta.url));
  return spawnSync(process.execPath, [tsx, script, ...words], { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}
