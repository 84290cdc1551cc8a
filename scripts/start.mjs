// `npm start`: installs what is missing, builds, serves the built app and says where. Ctrl+C ends it.
// `npm start -- --port N` (or PORT in the environment) asks for one port; otherwise the first free one from 4173.
// `npm start -- --data my.csv` shows somebody's own list: all other words are the build's, see docs/own-site.md.
import { join } from 'node:path';
import { installMissing, ROOT, runScript } from './install-missing.mjs';
import { argument, serve } from './serve.mjs';

const FIRST_PORT = 4173;
const TRIES = 50;

function stop(message) {
  console.error(message);
  process.exit(1);
}

async function serveSomewhere(wished) {
  if (wished !== undefined && !/^\d{1,5}$/.test(wished)) stop(`A port is a number, and “${wished}” is none.`);
  const ports = wished === undefined ? Array.from({ length: TRIES }, (_, i) => FIRST_PORT + i) : [Number(wished)];
  for (const port of ports) {
    try {
      return await serve({ port });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') return stop(`Port ${port} cannot be used: ${error.message}.`);
    }
  }
  return stop(
    wished === undefined
      ? `No port from ${FIRST_PORT} to ${FIRST_PORT + TRIES - 1} is free: name one with --port.`
      : `Port ${wished} is in use: name another one, or leave it out and a free one is found.`,
  );
}

/** All but the port. */
function buildWords(words) {
  return words.filter((word, at) => !/^--port(?:=|$)/.test(word) && words[at - 1] !== '--port');
}

const fault = installMissing();
if (fault) stop(fault);
console.log('Building Sourceline (a few seconds) …');
if (runScript('./build.ts', buildWords(process.argv.slice(2))) !== 0)
  stop('Sourceline could not be built: see the message above.');
const port = await serveSomewhere(argument('port') ?? (process.env.PORT || undefined));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
console.log(`
Sourceline is ready: http://localhost:${port}/
The same in one file, to copy and open by double-click: ${join(ROOT, 'dist', 'sourceline.html')}
Ctrl+C ends.`);
