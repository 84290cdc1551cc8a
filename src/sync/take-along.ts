// The app as one file to take along: its text, with a lesson put into it.

/** Bytes; a USB stick holds more, but a mail or an old machine may not. */
export const MAX_BYTES = 2_500_000;

/** Where the single file lies beside the site. */
const ADDRESS = './sourceline.html';

/** What the build calls the two elements that are the app: see scripts/compose-page.ts. */
const SCRIPT_START = '<script type="module" id="app-script">';

/** Where a file carries its lesson; the app reads it when it starts. */
export const LESSON_ID = 'carried-lesson';

/** JSON text within these tags holds no `<`, so the next `</script>` is its end. */
const LESSON_START = `<script type="application/json" id="${LESSON_ID}">`;
const LESSON_END = '</script>\n  ';

/**
 * The text of the single file: on the site it is fetched (and comes from the service worker where there is no internet),
 * in the single file it is made from the page itself, with the lesson it carries. Throws a sentence for a reader.
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
const BODY_PARTS = `#root, noscript, #${LESSON_ID}, #app-script`;

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

/**
 * The file with a lesson in it, in place of an older one. The lesson comes as JSON text. Throws a sentence where the text
 * is not the single file, or the file would be larger than it may be.
 */
export function withLesson(html: string, lessonJson: string): string {
  const bare = withoutLesson(html);
  const at = bare.indexOf(SCRIPT_START);
  if (at < 0) throw new Error('This is not a Sourceline file.');
  // Valid JSON has `<` in texts only, where it may be written so; without it nothing ends the element early.
  const element = LESSON_START + lessonJson.replaceAll('<', '\\u003c') + LESSON_END;
  const file = bare.slice(0, at) + element + bare.slice(at);
  const bytes = byteLength(file);
  if (bytes > MAX_BYTES) {
    throw new Error(
      `With this lesson the file would be ${megabytes(bytes)}, and ${megabytes(MAX_BYTES)} is the most: shorten its notes.`,
    );
  }
  return file;
}

function withoutLesson(html: string): string {
  const from = html.indexOf(LESSON_START);
  const script = html.indexOf(SCRIPT_START);
  // Behind that the same words are the app's own code.
  if (from < 0 || from > script) return html;
  const end = html.indexOf('</script>', from) + '</script>'.length;
  return html.slice(0, from) + html.slice(end).replace(/^\s+/, '');
}

/** How many bytes a text has as a file. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A size in words: “0.95 MB”. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
