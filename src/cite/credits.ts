// Who wrote an article, read from its credits as printed. Whoever reported in addition, or took the picture, wrote nothing.

/** A name as printed. Family and given name only where the credits tell them apart; “Kem Sokha” is not “Sokha, Kem”. */
export interface Person {
  readonly name: string;
  readonly parts?: { readonly family: string; readonly given: string };
}

export interface Credits {
  readonly authors: readonly Person[];
  readonly translators: readonly Person[];
}

// “Written in English by” is an English desk's own byline: its names end with the family name. A plain “By” tells nothing of the order.
const WRITTEN_IN_ENGLISH = /^written in english by\s+/i;
const WRITTEN = /^(?:written\s+)?by\s+/i;
const TRANSLATED = /^translated(?: from [\p{L} ]+)? by\s+/iu;

/** The authors and translators that the credits name; neither where they name only others, such as a photographer. */
export function readCredits(credits: string): Credits {
  const sentences = sentencesOf(credits);
  const named = (pattern: RegExp): readonly string[] =>
    sentences.flatMap((sentence) => (pattern.test(sentence) ? namesIn(sentence.replace(pattern, '')) : []));
  const english = named(WRITTEN_IN_ENGLISH).map(inEnglishOrder);
  const authors = [...english, ...named(WRITTEN).map(asPrinted)];
  return { authors, translators: named(TRANSLATED).map(asPrinted) };
}

/** A full stop ends a sentence unless it belongs to an initial: “A. Writer”. */
function sentencesOf(credits: string): readonly string[] {
  const parts = credits.split(/(?<!\b\p{Lu})\.\s+|[;()\n]/u);
  return parts.map((part) => part.trim().replace(/(?<!\b\p{Lu})\.$/u, '')).filter(Boolean);
}

/** “A, B and C”; “Smith, Jane” is one person only where nothing else could be meant, so a comma always parts. */
function namesIn(names: string): readonly string[] {
  return names
    .split(/\s*,\s*and\s+|\s*,\s*|\s+(?:and|&)\s+/)
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}

function asPrinted(name: string): Person {
  return { name };
}

function inEnglishOrder(name: string): Person {
  const at = name.lastIndexOf(' ');
  return at < 0 ? { name } : { name, parts: { family: name.slice(at + 1), given: name.slice(0, at) } };
}

/** “J.” of “Joshua”, “J.-P.” of “Jean-Paul”, “A. B.” of “Anna Berta”. */
function initialsOf(given: string): string {
  return given
    .split(/\s+/)
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}

/** The name by which a person is cited in the text: the family name, or all of it where that is not known. */
export function citedName({ name, parts }: Person): string {
  return parts?.family ?? name;
}

/** What stands between the last two of several names: of just two, and of more. */
export interface NameJoints {
  readonly ofTwo: string;
  readonly ofMore: string;
}

/** “A and B”, “A, B, and C”. */
export const WITH_AND: NameJoints = { ofTwo: ' and ', ofMore: ', and ' };

/** Names one after the other; empty for none. */
export function listNames(names: readonly string[], joints: NameJoints): string {
  const [first = '', ...others] = names;
  const last = others.at(-1);
  if (last === undefined) return first;
  return `${names.slice(0, -1).join(', ')}${others.length === 1 ? joints.ofTwo : joints.ofMore}${last}`;
}

/** “Lipes, J.”, or the name as printed. */
export function invertedWithInitials({ name, parts }: Person): string {
  return parts ? `${parts.family}, ${initialsOf(parts.given)}` : name;
}

/** “Lipes, Joshua”, or the name as printed. */
export function inverted({ name, parts }: Person): string {
  return parts ? `${parts.family}, ${parts.given}` : name;
}
