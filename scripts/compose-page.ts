// Puts the finished pages together from Vite's HTML: the policy, the preloads, the content without JavaScript, and in
// the single file the app itself. Text in, text out.
import { type InlineText, policyFor } from './content-policy.ts';

/** What both pages carry for a reader without JavaScript. */
export interface Noscript {
  readonly html: string;
  readonly css: string;
}

/** The addresses of the fonts that the first frame needs. */
export interface SiteParts extends Noscript {
  readonly fonts: readonly string[];
}

export interface SingleFileParts extends Noscript {
  readonly script: string;
  readonly style: string;
}

/** How the page's own style and script are told apart from what a browser's extensions put beside them: see src/sync/take-along.ts. */
const STYLE_ID = 'app-style';
const SCRIPT_ID = 'app-script';

/** An HTML parser turns every line end into \n before it hashes what stands between two tags. */
function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Script text that an HTML parser reads to its end: `</script` would close the element, `<!--` would open a comment. */
export function escapeScript(code: string): string {
  return withPlainLineEnds(code)
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '\\x3C!--');
}

/** Style text that does not close its element. */
export function escapeStyle(css: string): string {
  return withPlainLineEnds(css).replace(/<\/(style)/gi, '<\\/$1');
}

/** Inserts at the one place where the mark stands; a page without it is a fault in our code. */
function insert(html: string, mark: string, place: 'before' | 'after', text: string): string {
  const at = html.indexOf(mark);
  if (at < 0 || html.indexOf(mark, at + 1) >= 0) throw new Error(`mark not found exactly once: ${mark}`);
  const cut = place === 'after' ? at + mark.length : at;
  return html.slice(0, cut) + text + html.slice(cut);
}

function addPolicy(html: string, inline: InlineText): string {
  // First in the head, because a policy in a meta element binds only what follows it.
  const meta = `\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(inline)}" />`;
  return insert(html, '<meta charset="utf-8" />', 'after', meta);
}

function addNoscript(html: string, { html: content, css }: Noscript): string {
  const styled = insert(html, '</head>', 'before', `  <noscript><style>${escapeStyle(css)}</style></noscript>\n  `);
  return insert(styled, '<div id="root"></div>', 'after', `\n    <noscript>\n${content}</noscript>`);
}

/** The site's page. */
export function composeSite(html: string, { fonts, ...noscript }: SiteParts): string {
  const preloads = fonts.map(
    (href) => `    <link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin />\n`,
  );
  const preloaded = insert(html, '<meta name="color-scheme"', 'before', preloads.join('').trimStart().concat('    '));
  return addPolicy(addNoscript(preloaded, noscript), { scripts: [], styles: [escapeStyle(noscript.css)] });
}

/** The page that needs no other file. */
export function composeSingleFile(html: string, { script, style, ...noscript }: SingleFileParts): string {
  const bare = html
    .replace(/\s*<script type="module"[^>]*\ssrc="[^"]*"[^>]*><\/script>/, '')
    .replace(/\s*<link rel="stylesheet"[^>]*>/, '');
  const styled = insert(bare, '</head>', 'before', `  <style id="${STYLE_ID}">${escapeStyle(style)}</style>\n  `);
  // Before the script comes in, because its text may hold any of the marks.
  const page = addPolicy(addNoscript(styled, noscript), {
    scripts: [escapeScript(script)],
    styles: [escapeStyle(style), escapeStyle(noscript.css)],
  });
  const element = `  <script type="module" id="${SCRIPT_ID}">${escapeScript(script)}</script>\n  `;
  const end = page.lastIndexOf('</body>');
  return page.slice(0, end) + element + page.slice(end);
}
