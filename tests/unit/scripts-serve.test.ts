// The small server, asked over the network as a browser (or somebody worse) would.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SERVER = fileURLToPath(new URL('../../scripts/serve.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sourceline-serve-'));
const site = join(folder, 'dist');
let server: ChildProcess;
let port = 0;

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** Whether a browser asks again each time, as it must for the page and its service worker. */
  readonly isAskedAgain: boolean;
}

/** Asks for a path exactly as written; `fetch` would tidy it first. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const question = request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += String(chunk);
      });
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          body,
          isAskedAgain: response.headers['cache-control'] === 'no-cache',
        }),
      );
    });
    question.on('error', fail).end();
  });
}

function startServer(): Promise<number> {
  server = spawn(process.execPath, [SERVER, '--port', '0', '--root', site]);
  return new Promise((done, fail) => {
    server.once('exit', () => fail(new Error('the server ended')));
    server.stdout?.once('data', (line) => done(Number(/localhost:(\d+)/.exec(String(line))?.[1])));
  });
}

beforeAll(async () => {
  mkdirSync(join(site, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'dist-secret'));
  writeFileSync(join(site, 'index.html'), '<title>Sourceline</title>');
  writeFileSync(join(site, 'assets', 'a.js'), 'export {};');
  writeFileSync(join(site, 'assets', 'a.woff2'), 'font');
  writeFileSync(join(site, 'manifest.webmanifest'), '{}');
  writeFileSync(join(folder, 'dist-secret', 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  port = await startServer();
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

describe('serve', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<title>Sourceline</title>'],
    ['/?a=1', 'text/html; charset=utf-8', '<title>Sourceline</title>'],
    ['/assets/a.js', 'text/javascript; charset=utf-8', 'export {};'],
    ['/assets/a.woff2', 'font/woff2', 'font'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8', '{}'],
  ])('answers %s as %s', async (path, type, body) => {
    expect(await ask(path)).toEqual({ status: 200, type, body, isAskedAgain: true });
  });

  it.each([
    '/missing.js',
    '/assets',
    '/assets/',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%2fdist-secret/secret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    'http://localhost/secret.txt',
    '/%00',
    '/%',
  ])('finds nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('only reads', async () => {
    expect((await ask('/', 'POST')).status).toBe(405);
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });
});
