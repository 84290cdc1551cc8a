// What a page that is being closed leaves behind: it has no time to wait for a database, and this is written at once.

const KEY = 'sourceline.left.';

/** Leaves a value that JSON can hold under a name; undefined says that there is nothing. False where that is refused. */
export function leaveBehind(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(KEY + name, JSON.stringify({ value }));
    return true;
  } catch {
    // The database may still have had the time.
    return false;
  }
}

/** What was left under a name, in a holder; undefined where nothing was. */
export function findLeft(name: string): { readonly value?: unknown } | undefined {
  try {
    const text = localStorage.getItem(KEY + name);
    const left: unknown = text === null ? undefined : JSON.parse(text);
    return typeof left === 'object' && left !== null ? left : undefined;
  } catch {
    return undefined;
  }
}

/** Takes away what was left, once it lies in the database. */
export function dropLeft(name: string): void {
  try {
    localStorage.removeItem(KEY + name);
  } catch {
    // Then nothing was left either.
  }
}

/** The names under which something was left that begin so. */
export function namesLeft(beginning: string): readonly string[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(KEY + beginning))
      .map((name) => name.slice(KEY.length));
  } catch {
    return [];
  }
}

/** Tells when another window leaves something under a name that begins so; gives its undo. */
export function onLeft(beginning: string, listener: () => void): () => void {
  const onStorage = ({ key, newValue }: StorageEvent): void => {
    if (newValue !== null && key?.startsWith(KEY + beginning)) listener();
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}
