// Widths of titles as the browser will set them.

/** The width of each text in px in a CSS font, at most `longest`; on a browser without canvas, an estimate of half an em a letter. */
export function measureTexts(texts: readonly string[], font: string, longest: number): Float32Array {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  const estimate = Number.parseFloat(font.match(/([\d.]+)px/)?.[1] ?? '16') / 2;
  return Float32Array.from(texts, (text) =>
    Math.min(longest, Math.ceil(context ? context.measureText(text).width : text.length * estimate)),
  );
}
