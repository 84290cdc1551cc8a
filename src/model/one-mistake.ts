// The mistakes that fingers make.

/** Whether one letter of a word was left out, added, taken for another, or exchanged with its neighbour. The same word is no mistake. */
export function oneMistake(typed: string, meant: string): boolean {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const [restTyped, restMeant] = [typed.slice(start), meant.slice(start)];
  const isExchanged =
    restTyped.length > 1 &&
    restTyped[0] === restMeant[1] &&
    restTyped[1] === restMeant[0] &&
    restTyped.slice(2) === restMeant.slice(2);
  return (
    isExchanged ||
    restTyped.slice(1) === restMeant.slice(1) ||
    restTyped.slice(1) === restMeant ||
    restTyped === restMeant.slice(1)
  );
}
