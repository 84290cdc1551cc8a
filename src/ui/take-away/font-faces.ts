// The page's own fonts inside of a file: only those that hold a letter of its text.

const FAMILIES = ['Source Sans 3 Variable', 'Source Serif 4 Variable'];

/** The @font-face rules that a text needs, each with its font in it; a font that cannot be had is left out. */
export async function fontFacesFor(text: string): Promise<string> {
  const letters = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
  const needed = fontRules().filter((rule) => holdsAny(rule.style.getPropertyValue('unicode-range'), letters));
  const faces = await Promise.all(needed.map(withFontInside));
  return faces.filter(Boolean).join('\n');
}

function fontRules(): readonly CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter(
      (rule): rule is CSSFontFaceRule =>
        rule instanceof CSSFontFaceRule && FAMILIES.includes(bare(rule.style.getPropertyValue('font-family'))),
    ),
  );
}

function bare(family: string): string {
  return family.replaceAll(/["']/g, '').trim();
}

/** Whether a range (“U+0-FF, U+131”) holds one of the letters; a rule without one holds all. */
function holdsAny(range: string, letters: ReadonlySet<number>): boolean {
  const parts = [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)];
  if (parts.length === 0) return true;
  return parts.some(([, first = '0', last = first]) => {
    const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    return [...letters].some((letter) => letter >= from && letter <= to);
  });
}

async function withFontInside({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
  if (address === undefined) return '';
  const data = await dataAddress(address, parentStyleSheet?.href ?? location.href).catch(() => undefined);
  if (data === undefined) return '';
  const [family, weight] = [bare(style.getPropertyValue('font-family')), style.getPropertyValue('font-weight')];
  return `@font-face{font-family:"${family}";font-weight:${weight || '400'};src:url(${data}) format("woff2")}`;
}

/** In the single file the fonts are data addresses already. */
async function dataAddress(address: string, base: string): Promise<string> {
  if (address.startsWith('data:')) return address;
  const response = await fetch(new URL(address, base));
  if (!response.ok) throw new Error(`no font: ${response.status}`);
  const blob = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('no font'));
    reader.readAsDataURL(blob);
  });
}
