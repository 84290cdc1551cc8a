// The pen that writes SVG: what the canvas would show, as shapes and real text.
import { describe, expect, it } from 'vitest';
import { createSvgPen } from '../../src/draw/svg-pen.ts';

const pen = () => createSvgPen((text) => text.length * 7);

describe('a pen that writes SVG', () => {
  it('writes text as text, in its font and place, and never as markup', () => {
    const svg = pen();
    svg.font = 'italic 600 13px "Source Sans 3 Variable", sans-serif';
    svg.fillStyle = '#123456';
    svg.textAlign = 'center';
    svg.textBaseline = 'middle';
    svg.fillText('<b>“អាដា” & "co"</b>', 10.004, 20);
    expect(svg.elements()).toBe(
      '<text x="10" y="20" font-family="&quot;Source Sans 3 Variable&quot;, sans-serif" font-size="13" font-weight="600" font-style="italic" text-anchor="middle" dominant-baseline="central" fill="#123456">&lt;b&gt;“អាដា” &amp; &quot;co&quot;&lt;/b&gt;</text>',
    );
  });

  it('closes every group that a clip opened, and takes the settings back', () => {
    const svg = pen();
    svg.save();
    svg.globalAlpha = 0.5;
    svg.rect(0, 0, 10, 10);
    svg.clip();
    svg.fillRect(0, 0, 5, 5);
    svg.restore();
    svg.fillRect(1, 1, 2, 2);
    expect(svg.elements()).toBe(
      '<clipPath id="clip-1"><path d="M0 0h10v10h-10Z"/></clipPath><g clip-path="url(#clip-1)">' +
        '<rect x="0" y="0" width="5" height="5" fill="#000" opacity="0.5"/></g><rect x="1" y="1" width="2" height="2" fill="#000"/>',
    );
  });

  it('draws a full circle as two halves, as an arc that ends where it begins is none', () => {
    const svg = pen();
    svg.beginPath();
    svg.arc(10, 10, 4, 0, 2 * Math.PI);
    svg.fill();
    expect(svg.elements()).toBe('<path d="M14 10A4 4 0 0 1 6 10A4 4 0 0 1 14 10" fill="#000"/>');
  });

  it('goes the long way round where an arc is more than half a turn', () => {
    const svg = pen();
    svg.beginPath();
    svg.arc(0, 0, 10, 0, 1.5 * Math.PI);
    svg.stroke();
    expect(svg.elements()).toContain('d="M10 0A10 10 0 1 1 0 -10"');
  });

  it('puts a gradient before what it fills, with all its stops', () => {
    const svg = pen();
    const fade = svg.createLinearGradient(0, 0, 10, 0);
    svg.fillStyle = fade;
    svg.fillRect(0, 0, 10, 10);
    fade.addColorStop(0, 'red');
    fade.addColorStop(1, 'transparent');
    expect(svg.elements()).toMatch(
      /^<linearGradient id="gradient-1"[^>]*><stop offset="0" stop-color="red"\/><stop offset="1" stop-color="transparent"\/><\/linearGradient><rect .*fill="url\(#gradient-1\)"/,
    );
  });

  it('adds a translation to the transform that is there', () => {
    const svg = pen();
    svg.setTransform(0, 2, 2, 0, 5, 6);
    svg.translate(10, 1);
    svg.fillRect(0, 0, 1, 1);
    expect(svg.elements()).toContain('transform="matrix(0 2 2 0 7 26)"');
  });

  it('leaves out of its texts what no XML may hold', () => {
    const svg = pen();
    svg.fillText('a\u0008b < c\ud800', 0, 0);
    expect(svg.elements()).toContain('>a b &lt; c\ufffd</text>');
  });
});
