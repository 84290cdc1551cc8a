// How the things of our own format are put into words of JSON: names in a fixed order, and nothing that a reader fills in by itself.

/** What stands in the file for a field's value; undefined: nothing. */
type Write<T> = (value: T) => unknown;

/** Every field of a thing in the order in which it is written; the compiler asks for a new one here. */
export type Shape<T> = { readonly [Name in keyof T]-?: Write<NonNullable<T[Name]>> };

/** As it is. */
export const whole: Write<unknown> = (value) => value;

/** Nothing where it is empty, as a reader takes it for that. */
export const unlessEmpty: Write<string | readonly unknown[]> = (value) => (value.length === 0 ? undefined : value);

/** Nothing where it is what a reader takes it for. */
export function unless<T>(usual: T): Write<T> {
  return (value) => (value === usual ? undefined : value);
}

/** Each member of a list in its shape; nothing where there is none. */
export function each<T extends object>(shape: Shape<T>): Write<readonly T[]> {
  return (list) => unlessEmpty(list.map((one) => written(one, shape)));
}

/** A thing in its shape. */
export function inShape<T extends object>(shape: Shape<T>): Write<T> {
  return (thing) => written(thing, shape);
}

/** The fields of a thing as they stand in the file. */
export function written<T extends object>(thing: T, shape: Shape<T>): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const [name, write] of Object.entries<Write<never>>(shape)) {
    const value: unknown = thing[name as keyof T];
    const kept = value === undefined ? undefined : write(value as never);
    if (kept !== undefined) fields[name] = kept;
  }
  return fields;
}

/** A group with each field on a line of its own, and each member of a list of groups, too: what changes in one stands in one line. */
export function inLines(fields: Readonly<Record<string, unknown>>, indent: string): string {
  const lines = Object.entries(fields).map(
    ([name, value]) => `${indent}${JSON.stringify(name)}: ${valueText(value, indent)}`,
  );
  return lines.join(',\n');
}

function valueText(value: unknown, indent: string): string {
  const isOfGroups = Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'object');
  if (!isOfGroups) return JSON.stringify(value);
  const members = value.map((one) => `${indent}  ${JSON.stringify(one)}`);
  return `[\n${members.join(',\n')}\n${indent}]`;
}
