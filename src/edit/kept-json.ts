// Plain data as JSON that is written again and again, though little of it changes: what is the same object has the same text.

const texts = new WeakMap<object, string>();

/** The JSON of an object that is never changed; made once. */
export function jsonOf(value: object): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}

/** The JSON of a list of such objects. */
export function jsonOfAll(values: readonly object[]): string {
  return `[${values.map(jsonOf).join(',')}]`;
}
