// Puts the finished pages together from Vite's HTML: the policy, the preloads, the content without JavaScript, and in
// the single file the app itself. Text in, text out.
import { escapeHtml } from '../src/model/escape-html.ts';
import { type CarriedTimeline, carriedElement, descriptionOf, SCRIPT_START, withHead } from '../src/sync/cargo.ts';
import { TIMELINE_ID } from '../src/sync/carried-timeline.ts';
import { type InlineText, policyFor } from './content-policy.ts';

/** What both pages carry. */
export interface PageContent {
  /** For a reader without JavaScript. */
  readonly html: string;
  readonly css: string;
  /** What opens in place of the built-in timeline. */
  readonly timeline?: Omit<CarriedTimeline, 'noscript'>;
}

/** The addresses of the fonts that the first frame needs. */
export interface SiteParts extends PageContent {
  readonly fonts: readonly string[];
}

export interface SingleFileParts extends PageContent {
  readonly script: string;
  readonly style: string;
}

/** How the page's own style is told apart from what a browser's extensions put beside it: see src/sync/take-along.ts. */
const STYLE_ID = 'app-style';

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

function addContent(html: string, { html: content, css, timeline }: PageContent): string {
  const styled = insert(html, '</head>', 'before', `  <noscript><style>${escapeStyle(css)}</style></noscript>\n  `);
  const told = insert(styled, '<div id="root"></div>', 'after', `\n    <noscript>\n${content}</noscript>`);
  return timeline ? withHead(told, timeline) : told;
}

/** What a messenger shows of a link to the site. */
function linkPreview({ timeline }: PageContent): string {
  if (!timeline) return '';
  const properties = { type: 'website', title: timeline.title, description: descriptionOf(timeline) };
  const metas = Object.entries(properties).map(
    ([name, content]) => `<meta property="og:${name}" content="${escapeHtml(content)}" />\n    `,
  );
  return metas.join('');
}

function carried({ timeline }: PageContent): string {
  return timeline ? carriedElement(TIMELINE_ID, timeline.json) : '';
}

/** The site's page. */
export function composeSite(html: string, { fonts, ...content }: SiteParts): string {
  const preloads = fonts.map(
    (href) => `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin />\n    `,
  );
  const first = preloads.join('') + linkPreview(content);
  const page = addContent(insert(html, '<meta name="color-scheme"', 'before', first), content);
  const safe = addPolicy(page, { scripts: [], styles: [escapeStyle(content.css)] });
  return insert(safe, '</body>', 'before', carried(content));
}

/** The page that needs no other file. */
export function composeSingleFile(html: string, { script, style, ...content }: SingleFileParts): string {
  const bare = html
    .replace(/\s*<script type="module"[^>]*\ssrc="[^"]*"[^>]*><\/script>/, '')
    .replace(/\s*<link rel="stylesheet"[^>]*>/, '');
  const styled = insert(bare, '</head>', 'before', `  <style id="${STYLE_ID}">${escapeStyle(style)}</style>\n  `);
  // Before the script comes in, because its text may hold any of the marks.
  const page = addPolicy(addContent(styled, content), {
    scripts: [escapeScript(script)],
    styles: [escapeStyle(style), escapeStyle(content.css)],
  });
  const element = `  ${carried(content)}${SCRIPT_START}${escapeScript(script)}</script>\n  `;
  const end = page.lastIndexOf('</body>');
  return page.slice(0, end) + element + page.slice(end);
}
