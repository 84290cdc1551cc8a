// The app as one file to take along: where its text comes from. What is put into it: see cargo.ts.
import { LESSON_ID, SCRIPT_START } from './cargo.ts';
import { TIMELINE_ID } from './carried-timeline.ts';

/** Where the single file lies beside the site. */
const ADDRESS = './sourceline.html';

/**
 * The text of the single file: on the site it is fetched (and comes from the service worker where there is no internet),
 * in the single file it is made from the page itself, with all that it carries. Throws a sentence for a reader.
 */
export async function singleFileText(signal?: AbortSignal): Promise<string> {
  const text = __SINGLE_FILE__ ? ownText(document) : await fetchText(signal);
  if (!text.includes(SCRIPT_START)) throw new Error('What came in place of the file is not Sourceline.');
  return text;
}

async function fetchText(signal?: AbortSignal): Promise<string> {
  const response = await fetch(ADDRESS, signal ? { signal } : {}).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Error('The file could not be fetched: there is no connection, and no copy of it on this machine yet.');
  });
  if (!response.ok) throw new Error(`The file could not be fetched: the server answers ${response.status}.`);
  return response.text();
}

/** What the file had in its head and body; what extensions of the browser put beside it is left out. */
const HEAD_PARTS = 'meta, title, link[rel="icon"], style#app-style, noscript';
const BODY_PARTS = `#root, noscript, #${TIMELINE_ID}, #${LESSON_ID}, #app-script`;

/**
 * The text of the file that a page of the single file was read from. Its policy names script and style by their hashes,
 * so these must come out as they came in; what the app made of the page since is left out.
 */
export function ownText(page: Document): string {
  const root = page.documentElement.cloneNode(true) as HTMLElement;
  const [head, body, app] = ['head', 'body', '#root'].map((name) => root.querySelector(name));
  keepAttributes(root, ['lang']);
  keepAttributes(body, []);
  keepAttributes(app, ['id']);
  keepChildren(head, HEAD_PARTS);
  keepChildren(body, BODY_PARTS);
  app?.replaceChildren();
  // A parser puts the space behind the body into it: more of it with every copy of a copy.
  while (body?.lastChild?.nodeType === Node.TEXT_NODE) body.lastChild.remove();
  // A list that was opened gave it its own.
  root.querySelector('title')?.replaceChildren('Sourceline');
  return `<!doctype html>\n${root.outerHTML}\n`;
}

function keepChildren(element: Element | null | undefined, parts: string): void {
  for (const child of [...(element?.children ?? [])]) if (!child.matches(parts)) child.remove();
}

function keepAttributes(element: Element | null | undefined, names: readonly string[]): void {
  for (const name of element?.getAttributeNames() ?? []) if (!names.includes(name)) element?.removeAttribute(name);
}
