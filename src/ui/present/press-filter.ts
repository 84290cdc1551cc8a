// Which presses of a key count: clickers bounce, and keys are held down.

/** ms within which the same key counts once. */
const BOUNCE = 250;

type Press = Pick<KeyboardEvent, 'key' | 'repeat' | 'timeStamp'>;

/** A filter with a memory of its own: true for a press that counts. The two ones of step 11 may follow as fast as they like. */
export function createPressFilter(): (press: Press) => boolean {
  const last = new Map<string, number>();
  return ({ key, repeat, timeStamp }) => {
    if (repeat) return false;
    if (isDigit(key)) return true;
    const isBounce = timeStamp - (last.get(key) ?? Number.NEGATIVE_INFINITY) < BOUNCE;
    if (!isBounce) last.set(key, timeStamp);
    return !isBounce;
  };
}

/** Whether a key is one of 0 to 9. */
export function isDigit(key: string): boolean {
  return /^[0-9]$/.test(key);
}
