// Waiting, and not for ever.

/** Thrown where a limit ran out; its message says what took too long. */
class TimeLimitError extends Error {}

/** Resolves after so many ms. */
export function rest(duration: number): Promise<void> {
  return new Promise((done) => setTimeout(done, duration));
}

/** The promise's own outcome, or a TimeLimitError after so many ms. */
export async function within<Value>(limit: number, what: string, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new TimeLimitError(`${what} took over ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([promise, alarm]);
  } finally {
    clearTimeout(timer);
  }
}
