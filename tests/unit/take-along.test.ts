// The file to take along gets a timeline and a lesson, and keeps what its policy names by hash.
import { describe, expect, it } from 'vitest';
import { composeSingleFile } from '../../scripts/compose-page.ts';
import {
  byteLength,
  type CarriedTimeline,
  MOST_BYTES,
  MOST_WITH_TIMELINE,
  megabytes,
  withCargo,
} from '../../src/sync/cargo.ts';

const BUILT = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Sourceline</title>
    <meta
      name="description"
      content="The built-in timeline."
    />
    <script type="module" crossorigin src="./assets/a.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/a.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
/** The app's code names the very tags that it looks for. */
const PROGRAM = `const start = '<script type="module" id="app-script">', lesson = '<script type="application/json" id="carried-lesson">';`;
const PAGE = composeSingleFile(BUILT, { html: '<p>No script</p>', css: 'p {}', script: PROGRAM, style: 'a {}' });
const LESSON = JSON.stringify({ title: 'Ask </script><script>alert(1)</script> <!-- first', note: '$& “ភាសាខ្មែរ” \\' });

const TIMELINE: CarriedTimeline = {
  title: 'Floods </title><script>alert(1)</script> & “ទឹកជំនន់”',
  summary: 'What "they" said\n of $& it.',
  json: JSON.stringify({ title: '</script><!-- <script', note: '\u2028\u2029\u0000 $1 ភាសាខ្មែរ 😀\ud800' }),
  noscript: '<main>Floods, $& all</main>\n',
};

/** What a parser would read between the tags of what is carried. */
function carriedIn(page: string, id: string): string | undefined {
  const front = page.split('<script type="module"')[0] ?? '';
  return new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`, 's').exec(front)?.[1];
}

describe('withCargo', () => {
  it('puts the lesson before the app, as it is', () => {
    const file = withCargo(PAGE, { lesson: LESSON });
    expect(JSON.parse(carriedIn(file, 'carried-lesson') ?? '')).toEqual(JSON.parse(LESSON));
    expect(carriedIn(file, 'carried-lesson')).not.toContain('<');
  });

  it('changes nothing else for a lesson', () => {
    const file = withCargo(PAGE, { lesson: LESSON });
    const at = file.indexOf('<script type="application/json"');
    const end = file.indexOf('<script type="module"');
    expect(file.slice(0, at) + file.slice(end)).toBe(PAGE);
  });

  it('puts a timeline beside the lesson, whatever its texts hold', () => {
    const file = withCargo(PAGE, { lesson: LESSON, timeline: TIMELINE });
    expect(JSON.parse(carriedIn(file, 'carried-timeline') ?? '')).toEqual(JSON.parse(TIMELINE.json));
    expect(JSON.parse(carriedIn(file, 'carried-lesson') ?? '')).toEqual(JSON.parse(LESSON));
  });

  it('calls the page after its timeline, and shows that without JavaScript, too', () => {
    const file = withCargo(PAGE, { timeline: TIMELINE });
    expect(file).toContain(
      '<title>Floods &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; “ទឹកជំនន់” – Sourceline</title>',
    );
    expect(file).toContain('<meta name="description" content="What &quot;they&quot; said of $&amp; it." />');
    expect(file).not.toContain('The built-in timeline.');
    expect(file).toContain(`<noscript>\n${TIMELINE.noscript}</noscript>`);
    expect(file).not.toContain('No script');
    expect(file).toContain('<noscript><style>p {}</style></noscript>');
  });

  it('leaves the app and its policy as they were', () => {
    const file = withCargo(PAGE, { lesson: LESSON, timeline: TIMELINE });
    const appOf = (page: string) => page.slice(page.indexOf('<script type="module"'));
    const policyOf = (page: string) => /<meta http-equiv[^>]*>/.exec(page)?.[0];
    expect(appOf(file)).toBe(appOf(PAGE));
    expect(policyOf(file)).toBe(policyOf(PAGE));
  });

  it('puts newer cargo in place of older', () => {
    const full = withCargo(PAGE, { lesson: LESSON, timeline: TIMELINE });
    const newer = {
      lesson: '{"title":"Newer"}',
      timeline: { ...TIMELINE, title: 'Another', noscript: '<main></main>\n' },
    };
    expect(withCargo(full, newer)).toBe(withCargo(PAGE, newer));
    expect(carriedIn(withCargo(full, {}), 'carried-timeline')).toBeUndefined();
    expect(carriedIn(withCargo(full, {}), 'carried-lesson')).toBeUndefined();
  });

  it('refuses a page that is not the single file', () => {
    expect(() => withCargo('<!doctype html><title>Log in to the school’s network</title>', { lesson: LESSON })).toThrow(
      'not a Sourceline file',
    );
  });

  it('refuses a lesson that makes the file too large, and says how large', () => {
    const long = JSON.stringify({ note: 'x'.repeat(MOST_BYTES) });
    expect(() => withCargo(PAGE, { lesson: long })).toThrow('2.50 MB is the most');
    expect(() => withCargo(PAGE, { lesson: long, timeline: TIMELINE })).not.toThrow();
  });

  it('refuses a timeline that makes the file too large, and says what to do', () => {
    const json = JSON.stringify('x'.repeat(MOST_WITH_TIMELINE));
    expect(() => withCargo(PAGE, { timeline: { ...TIMELINE, json } })).toThrow('take it away as a list');
  });
});

describe('byteLength and megabytes', () => {
  it('count bytes, not letters', () => {
    expect(byteLength('aé“ក')).toBe(1 + 2 + 3 + 3);
    expect(megabytes(945_857)).toBe('0.95 MB');
  });
});
