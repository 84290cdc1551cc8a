// Asks the browser not to clear away by itself what is kept here, and what it says of the room that is taken.

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

/** What a browser tells of the room that this page's place takes. */
export interface StorageFacts {
  /** Undefined where it does not tell. */
  readonly bytes: number | undefined;
  /** Whether it clears nothing away by itself. */
  readonly isPersisted: boolean;
}

/** Asks the browser; never rejects. */
export async function storageFacts(): Promise<StorageFacts> {
  try {
    const [estimate, isPersisted] = await Promise.all([
      navigator.storage?.estimate?.(),
      navigator.storage?.persisted?.(),
    ]);
    return { bytes: estimate?.usage, isPersisted: isPersisted ?? false };
  } catch {
    return { bytes: undefined, isPersisted: false };
  }
}
