// The finished pages: what stands inline is named by its hash, and nothing that comes from data breaks out of its place.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { composeSingleFile, composeSite, escapeScript, escapeStyle } from '../../scripts/compose-page.ts';
import { withCargo } from '../../src/sync/cargo.ts';

const BUILT = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="color-scheme" content="light dark" />
    <script type="module" crossorigin src="./assets/a.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/a.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
const NOSCRIPT = { html: '<main>Costs $& and $1</main>\n', css: 'main { margin: 0 }\n' };
const PROGRAM = 'document.write("</script></head></body><!-- <script", "$&", "<div id=\\"root\\"></div>");';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (page: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
const directiveOf = (page: string, name: string) =>
  policyOf(page)
    .split('; ')
    .find((directive) => directive.startsWith(`${name} `));

describe('composeSite', () => {
  const page = composeSite(BUILT, { ...NOSCRIPT, fonts: ['./assets/f.woff2'] });

  it('allows scripts of its own origin only', () => {
    expect(directiveOf(page, 'script-src')).toBe("script-src 'self'");
    expect(directiveOf(page, 'default-src')).toBe("default-src 'none'");
    expect(policyOf(page)).not.toContain('unsafe');
  });

  it('allows pictures of the web that a reader asks for, over https only', () => {
    expect(directiveOf(page, 'img-src')).toBe("img-src 'self' data: https:");
    expect(directiveOf(page, 'connect-src')).toBe("connect-src 'self' https:");
  });

  it('allows the service worker and the manifest beside it', () => {
    expect(directiveOf(page, 'worker-src')).toBe("worker-src 'self' blob:");
    expect(directiveOf(page, 'manifest-src')).toBe("manifest-src 'self'");
  });

  it('names the style for readers without JavaScript by its hash', () => {
    expect(directiveOf(page, 'style-src')).toBe(`style-src 'self' ${hashOf(NOSCRIPT.css)}`);
    expect(page).toContain(`<noscript><style>${NOSCRIPT.css}</style></noscript>`);
  });

  it('preloads the fonts and carries the content without JavaScript as it is', () => {
    expect(page).toContain('<link rel="preload" href="./assets/f.woff2" as="font" type="font/woff2" crossorigin />');
    expect(page).toContain(`<noscript>\n${NOSCRIPT.html}</noscript>`);
  });

  it('refuses a page that lacks the place for something', () => {
    const parts = { ...NOSCRIPT, fonts: [] };
    expect(() => composeSite(BUILT.replace('<div id="root"></div>', ''), parts)).toThrow('mark not found exactly once');
  });
});

describe('composeSingleFile', () => {
  const page = composeSingleFile(BUILT, { ...NOSCRIPT, script: PROGRAM, style: 'a { color: red }' });

  it('needs no other file', () => {
    expect(page).not.toContain('./assets/');
    expect(page).not.toContain(' src=');
  });

  it('names script and styles by the hash of exactly what stands between their tags', () => {
    const script = /<script type="module" id="app-script">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    const [, style = ''] = /<style id="app-style">(a [\s\S]*?)<\/style>/.exec(page) ?? [];
    expect(script).toBe(escapeScript(PROGRAM));
    expect(directiveOf(page, 'script-src')).toBe(`script-src ${hashOf(script)}`);
    expect(directiveOf(page, 'style-src')).toBe(`style-src 'self' ${hashOf(style)} ${hashOf(NOSCRIPT.css)}`);
  });

  it('allows workers that it makes itself, and nothing beside it', () => {
    expect(directiveOf(page, 'worker-src')).toBe('worker-src blob:');
    expect(directiveOf(page, 'manifest-src')).toBeUndefined();
  });

  it('puts the script last, so that the page stands before it runs', () => {
    expect(page.trimEnd().endsWith('</script>\n  </body>\n</html>')).toBe(true);
  });
});

describe('a page around somebody’s own list', () => {
  const headed = BUILT.replace(
    '<meta name="color-scheme"',
    '<title>Sourceline</title>\n    <meta name="description" content="The built-in one." />\n    <meta name="color-scheme"',
  );
  const json = JSON.stringify({ title: '</script><!-- <script', note: '\u2028 $& ភាសាខ្មែរ' });
  const timeline = { title: 'Floods & “more"', summary: 'What $& they <said>.', json };
  const site = composeSite(headed, { ...NOSCRIPT, timeline, fonts: [] });
  const file = composeSingleFile(headed, { ...NOSCRIPT, timeline, script: PROGRAM, style: 'a {}' });

  it.each([
    ['site', site],
    ['single file', file],
  ])('carries it, as it is, in the %s', (_, page) => {
    const carried = /<script type="application\/json" id="carried-timeline">([^<]*)<\/script>/.exec(page)?.[1];
    expect(JSON.parse(carried ?? '')).toEqual(JSON.parse(json));
    expect(page).toContain('<title>Floods &amp; “more&quot; – Sourceline</title>');
    expect(page).toContain('<meta name="description" content="What $&amp; they &lt;said&gt;." />');
  });

  it('is called after it where somebody sends a link to the site', () => {
    expect(site).toContain('<meta property="og:title" content="Floods &amp; “more&quot;" />');
    expect(site).toContain('<meta property="og:description" content="What $&amp; they &lt;said&gt;." />');
    expect(file).not.toContain('og:title');
  });

  it('has the policy that it has without one', () => {
    expect(policyOf(site)).toBe(policyOf(composeSite(headed, { ...NOSCRIPT, fonts: [] })));
    expect(policyOf(file)).toBe(policyOf(composeSingleFile(headed, { ...NOSCRIPT, script: PROGRAM, style: 'a {}' })));
  });

  it('gets another timeline when a reader takes one along', () => {
    const bare = composeSingleFile(headed, { ...NOSCRIPT, script: PROGRAM, style: 'a {}' });
    const cargo = { timeline: { title: 'Another', summary: '', json: '{}', noscript: '<main></main>\n' } };
    expect(withCargo(file, cargo)).toBe(withCargo(bare, cargo));
  });
});

describe('escapeScript', () => {
  it('keeps the meaning and closes nothing', () => {
    const escaped = escapeScript('"</script> </SCRIPT> <!-- <script"');
    expect(escaped).not.toMatch(/<\/script|<!--/i);
    expect(JSON.parse(escaped.replace('\\x3C', '\\u003C'))).toBe('</script> </SCRIPT> <!-- <script');
  });
});

describe('escapeStyle', () => {
  it('has the line ends that an HTML parser would give it', () => {
    expect(escapeStyle('a {\r\n}\r')).toBe('a {\n}\n');
  });

  it('closes nothing', () => {
    expect(escapeStyle('a::before { content: "</style>" }')).toBe('a::before { content: "<\\/style>" }');
  });
});
