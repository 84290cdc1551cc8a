// The finished pages: what stands inline is named by its hash, and nothing that comes from data breaks out of its place.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { composeSingleFile, composeSite, escapeScript, escapeStyle } from '../../scripts/compose-page.ts';

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
