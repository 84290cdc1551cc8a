import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/formats/text/html-text.ts';
import { titleFrom } from '../../src/formats/text/title-from-text.ts';
import { escapeHtml } from '../../src/model/escape-html.ts';

const textOf = (html: string): string => plainText(html).text;

describe('HTML of other tools', () => {
  it('becomes the text that a reader sees, with paragraphs and list items parted', () => {
    expect(textOf('<p>The <b>bridge</b> opened.</p><p>People crossed it.</p>')).toBe(
      'The bridge opened. People crossed it.',
    );
    expect(textOf('Houston<br/> 1963 - 2012')).toBe('Houston 1963 - 2012');
    expect(textOf('<ul><li>rice</li><li>fish</li></ul>')).toBe('• rice • fish');
    expect(textOf('un<i>believ</i>able')).toBe('unbelievable');
  });

  it('loses nothing of a text that is no HTML', () => {
    for (const text of [
      'a < b and b > c',
      'x <3 y',
      'R&D',
      '5 <b',
      'AT&T; now',
      'if <a title="x',
      'ស្ពាន\u200bថ្មី',
      'A <!-- B',
    ])
      expect(textOf(text)).toBe(text);
  });

  it('reads entities by name and number, also those that only Windows knows, and leaves unknown ones alone', () => {
    expect(textOf('caf&eacute; &ndash; &#8220;no&#x201d; &#150; &amp;lt; &unknown; &#0; &#xD800;')).toBe(
      'café – “no” – &lt; &unknown; &#0; &#xD800;',
    );
  });

  it('drops what is no text: scripts, styles, comments, frames', () => {
    expect(textOf('a<script>alert("<p>x</p>")</script>b<style>p{}</style><!-- c -->d')).toBe('abd');
    expect(textOf('<header>top</header><SCRIPT src=x>1</SCRIPT >end')).toBe('top end');
  });

  it('gives links of the web, and no others', () => {
    const { text, links } = plainText(
      `See <a href='https://example.org/?a=1&amp;b=2' title="1 > 0">the <b>report</b></a>, <a href=//example.net/x>this</a>,
       <a href="javascript:alert(1)">that</a> and <a href="/local">one</a> <a href="https://example.com"></a>`,
    );
    expect(text).toBe('See the report, this, that and one');
    expect(links).toEqual([
      { label: 'the report', url: 'https://example.org/?a=1&b=2' },
      { label: 'this', url: 'https://example.net/x' },
      { label: 'https://example.com', url: 'https://example.com' },
    ]);
  });

  it('gives the pictures within a text as media', () => {
    expect(
      plainText('<img alt="A &quot;boat&quot;" src="https://example.org/boat.jpg"> <img src="data:image/png;base64,x">')
        .media,
    ).toEqual([{ url: 'https://example.org/boat.jpg', alt: 'A "boat"' }]);
  });

  it('is read in one pass, whatever is left open in it', () => {
    for (const piece of ['<a', '<a b="', '<!--', '<script>', '<', '&', '<a b=">', '</script', '<p '])
      expect(textOf(piece.repeat(100_000)).length).toBeGreaterThanOrEqual(0);
  });

  it('shows just the text that was escaped', () => {
    const text = `<b onclick="x('&amp;')">R&D</b>`;
    expect(textOf(escapeHtml(text))).toBe(text);
  });
});

describe('A title from a text', () => {
  it('is the whole of a short text', () => {
    expect(titleFrom(' The bridge opened. ')).toEqual({ title: 'The bridge opened.', isWhole: true });
    expect(titleFrom('')).toEqual({ title: '', isWhole: true });
  });

  it('is the first sentence of a long one, and no abbreviation ends it', () => {
    const rest = ' It had taken nine years and had cost more than anybody had ever said that it would cost.';
    expect(titleFrom(`Dr. Smith and J. Doe crossed the new bridge.${rest}`).title).toBe(
      'Dr. Smith and J. Doe crossed the new bridge.',
    );
    expect(titleFrom(`The bridge opened in 1863.${rest}`).title).toBe('The bridge opened in 1863.');
    expect(titleFrom(`“Is it open at last?” she asked then.${rest}`).title).toBe('“Is it open at last?”');
  });

  it('is else cut at a word, with a sign that it goes on', () => {
    const { title, isWhole } = titleFrom('word '.repeat(40));
    expect(isWhole).toBe(false);
    expect(title).toMatch(/^(word )+word…$/);
    expect(title.length).toBeLessThanOrEqual(80);
    expect(titleFrom('x'.repeat(500)).title).toHaveLength(80);
  });

  it('is cut between words in Khmer too, where no space stands, and never within a sign', () => {
    const { title } = titleFrom('ព្រះរាជាណាចក្រកម្ពុជា'.repeat(10));
    expect(title.length).toBeLessThanOrEqual(80);
    expect(title).toMatch(/^ព្រះ.*…$/);
    expect(titleFrom('😀'.repeat(90)).title.isWellFormed()).toBe(true);
  });
});
