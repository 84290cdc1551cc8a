// The file to take along gets a lesson, and keeps what its policy names by hash.
import { describe, expect, it } from 'vitest';
import { composeSingleFile } from '../../scripts/compose-page.ts';
import { byteLength, MAX_BYTES, megabytes, withLesson } from '../../src/sync/take-along.ts';

const BUILT = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
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

/** What a parser would read between the tags of the lesson. */
function lessonIn(page: string): string | undefined {
  return /<script type="application\/json" id="carried-lesson">(.*?)<\/script>/s.exec(
    page.split('<script type="module"')[0] ?? '',
  )?.[1];
}

describe('withLesson', () => {
  it('puts the lesson before the app, as it is', () => {
    const file = withLesson(PAGE, LESSON);
    expect(JSON.parse(lessonIn(file) ?? '')).toEqual(JSON.parse(LESSON));
    expect(lessonIn(file)).not.toContain('<');
  });

  it('changes nothing else', () => {
    const file = withLesson(PAGE, LESSON);
    const at = file.indexOf('<script type="application/json"');
    const end = file.indexOf('<script type="module"');
    expect(file.slice(0, at) + file.slice(end)).toBe(PAGE);
  });

  it('puts a newer lesson in place of an older one', () => {
    expect(withLesson(withLesson(PAGE, LESSON), '{"title":"Newer"}')).toBe(withLesson(PAGE, '{"title":"Newer"}'));
  });

  it('refuses a page that is not the single file', () => {
    expect(() => withLesson('<!doctype html><title>Log in to the school’s network</title>', LESSON)).toThrow(
      'not a Sourceline file',
    );
  });

  it('refuses a lesson that makes the file too large, and says how large', () => {
    const long = JSON.stringify({ note: 'x'.repeat(MAX_BYTES) });
    expect(() => withLesson(PAGE, long)).toThrow('2.50 MB is the most');
  });
});

describe('byteLength and megabytes', () => {
  it('count bytes, not letters', () => {
    expect(byteLength('aé“ក')).toBe(1 + 2 + 3 + 3);
    expect(megabytes(945_857)).toBe('0.95 MB');
  });
});
