// Keeps the screen awake while something is shown to a class.

/** Keeps the screen awake until the undo is called; does nothing where the browser cannot. */
export function keepScreenAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isWanted = true;
  const ask = async (): Promise<void> => {
    if (!isWanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      const given = await navigator.wakeLock.request('screen');
      if (isWanted) lock = given;
      else void given.release();
    } catch {
      // Refused, for want of battery for example: the screen then follows the system's settings.
    }
  };
  const onVisibility = (): void => void ask();
  // A browser lets go of the lock whenever the window is hidden.
  document.addEventListener('visibilitychange', onVisibility);
  void ask();
  return () => {
    isWanted = false;
    document.removeEventListener('visibilitychange', onVisibility);
    void lock?.release();
  };
}
