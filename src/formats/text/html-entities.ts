// The signs that HTML writes as names or numbers (“&eacute;”, “&#8211;”), read without a browser.
import { UPPER_CONTROLS } from '../encoding/windows-1252.ts';

/** HTML's names for the signs 160 to 255, in their order. */
const LATIN = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para
  middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml
  Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave
  aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde
  ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;

const OTHERS = `amp & lt < gt > quot " apos ' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › hellip …
  bull • dagger † Dagger ‡ permil ‰ prime ′ Prime ″ euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ minus − ne ≠ le ≤ ge ≥ asymp ≈
  infin ∞ OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Yuml Ÿ fnof ƒ circ ˆ tilde ˜ Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε
  Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ Omicron Ο Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω
  alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ sigmaf ς
  sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω`;

/** Parts words from each other without being seen; as a number it is written as any other sign. */
const UNSEEN: readonly (readonly [string, string])[] = [
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['ZeroWidthSpace', '\u200b'],
];

function namesOf(): ReadonlyMap<string, string> {
  const latin = LATIN.split(/\s+/).map((name, i): [string, string] => [name, String.fromCharCode(160 + i)]);
  const pairs = [...OTHERS.matchAll(/(\S+)\s+(\S+)/g)].map(([, name = '', sign = '']): [string, string] => [
    name,
    sign,
  ]);
  return new Map([...latin, ...pairs, ...UNSEEN]);
}

const SIGNS = namesOf();
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,30}));/gi;

function signOf(code: number): string | undefined {
  // As browsers do: these numbers are those of Windows-1252.
  if (code >= 128 && code < 160) return UPPER_CONTROLS[code - 128];
  const isSign = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isSign ? String.fromCodePoint(code) : undefined;
}

/** The entities in a text that stand for no sign that is known, each once: “&b;”. */
export function unknownEntities(text: string): readonly string[] {
  const found = [...text.matchAll(/&(?:[a-z_][\w.-]{0,30}|#\d{1,9}|#x[\da-f]{1,9});/gi)].map(([entity]) => entity);
  return [...new Set(found)].filter((entity) => decodeEntities(entity) === entity);
}

/** A text with the signs that its entities stand for; what is no entity stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    ENTITY,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return SIGNS.get(name) ?? whole;
      return signOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) ?? whole;
    },
  );
}
