// A small server for the built site, on this machine only: `node scripts/serve.mjs [--port N] [--root folder]`.
// npm start and the browser tests share it.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** The file that an address means, or undefined where it is malformed or leads out of the folder. */
function fileFor(root, url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''));
    const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    return file.startsWith(root + sep) && !path.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
}

function refuse(response, status, message) {
  response.writeHead(status, { 'content-type': TYPES['.txt'] }).end(`${message}\n`);
}

async function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only reading is possible.');
  const file = fileFor(root, request.url);
  const facts = file ? await stat(file).catch(() => undefined) : undefined;
  if (!facts?.isFile()) return refuse(response, 404, 'There is no such page.');
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': facts.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function listen(root, port, host) {
  return new Promise((done, fail) => {
    const server = createServer((request, response) => {
      answer(root, request, response).catch(() => response.destroy());
    });
    server.once('error', fail);
    server.listen(port, host, () => done(server));
  });
}

/**
 * Serves a folder on this machine. `localhost` means two addresses, and a stranger on one of them would answer in our
 * place: so the port counts as free only where both are. Throws EADDRINUSE where it is not.
 */
export async function serve({ root = DIST, port }) {
  const first = await listen(resolve(root), port, '127.0.0.1');
  try {
    await listen(resolve(root), first.address().port, '::1');
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      first.close();
      throw error;
    }
    // Otherwise this machine has no IPv6, and one address is all there is.
  }
  return first.address().port;
}

/** The value of a `--name value` (or `--name=value`) argument. */
export function argument(name) {
  const list = process.argv.slice(2).flatMap((word) => word.split('='));
  const at = list.indexOf(`--${name}`);
  return at < 0 ? undefined : list[at + 1];
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const port = await serve({ root: argument('root'), port: Number(argument('port') ?? 4173) });
  console.log(`Serving http://localhost:${port}/`);
}
