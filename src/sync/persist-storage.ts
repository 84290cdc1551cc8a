// Asks the browser not to clear away by itself what is kept here.

let asked = false;

/** Asks once; whether it is granted changes nothing else. */
export function askForPersistence(): void {
  if (asked) return;
  asked = true;
  // Some browsers refuse by throwing, on a disk or in a private window.
  void persist().catch(() => undefined);
}

async function persist(): Promise<void> {
  await navigator.storage?.persist?.();
}
