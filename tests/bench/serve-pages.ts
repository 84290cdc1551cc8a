// The bench's server: every page and its data from one origin, compressed as a web host would, and a record of what it sent.
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { APP, DATA, PEERS } from './folders.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg']);

/** One answer: the path asked for, and how many bytes its body had on the way. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

export interface PageServer {
  readonly base: string;
  /** What was sent since the last call. */
  readonly takeSent: () => Sent[];
  readonly close: () => void;
}

/** The folder and the path below it; the peers' folders are named as in their addresses. */
function fileFor(path: string): string | undefined {
  const [, first = '', ...rest] = path.split('/');
  const root = first === 'app' ? APP : first === 'data' ? DATA : join(PEERS, first);
  const file = normalize(join(root, ...rest, path.endsWith('/') ? 'index.html' : ''));
  return file.startsWith(root + sep) ? file : undefined;
}

/** Compressed once for all runs, so that none waits for it; the data lie on the disk compressed. */
function makeReader(): (path: string) => Buffer | undefined {
  const bodies = new Map<string, Buffer>();
  return (path) => {
    const file = fileFor(path);
    if (!file) return undefined;
    const known = bodies.get(file);
    if (known) return known;
    try {
      const isData = file.startsWith(DATA + sep);
      const plain = readFileSync(isData ? `${file}.gz` : file);
      const body = !isData && COMPRESSED.has(extname(file)) ? gzipSync(plain, { level: 9 }) : plain;
      bodies.set(file, body);
      return body;
    } catch {
      return undefined;
    }
  };
}

function answer(response: ServerResponse, path: string, body: Buffer | undefined): void {
  if (!body) {
    response.writeHead(404).end();
    return;
  }
  const type = extname(path) || '.html';
  response.writeHead(200, {
    'content-type': TYPES[type] ?? 'application/octet-stream',
    'content-length': body.length,
    // Every run is a first visit.
    'cache-control': 'no-store',
    ...(COMPRESSED.has(type) ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(body);
}

/** Serves the app under /app/, the events under /data/ and each peer under its own name, on this machine only. */
export async function servePages(): Promise<PageServer> {
  const read = makeReader();
  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const body = read(path);
    if (body) sent.push({ path, bytes: body.length });
    answer(response, path, body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const takeSent = (): Sent[] => {
    const taken = sent;
    sent = [];
    return taken;
  };
  return { base: `http://127.0.0.1:${port}`, takeSent, close: () => server.close() };
}
