// From what the test runners report to one number: how many passed, how many failed.
// Nothing may pass in silence: no report, no tests or a skipped test is a failure, and a sentence says so.

/** What a runner counted. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One part of the checks, settled: nothing is left undecided. */
export interface Tally {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** Sentences for the reader of the summary. */
  readonly notes: readonly string[];
}

interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** The counts in Vitest's JSON report. A file that could not be loaded has no tests, and is one failure. */
export function countsOfVitest(report: VitestReport): Counts {
  const statuses = report.testResults.flatMap((file) => file.assertionResults.map((test) => test.status));
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  return { passed, failed: failed + unloaded.length, skipped: statuses.length - passed - failed };
}

/** The counts in Playwright's JSON report. A test that passes only sometimes has failed. */
export function countsOfPlaywright({ stats }: PlaywrightReport): Counts {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** The tally of a check without tests of its own: it passes or fails as a whole. */
export function tallyOfCheck(name: string, exitCode: number): Tally {
  return exitCode === 0 ? { name, passed: 1, failed: 0, notes: [] } : failedPart(name, 'it found fault, see above');
}

/** The tally of a test runner, from its counts (undefined: it wrote no report) and its exit code. */
export function tallyOfRunner(name: string, counts: Counts | undefined, exitCode: number): Tally {
  if (!counts) return failedPart(name, 'no report was written, which counts as a failure');
  const { passed, failed, skipped } = counts;
  if (passed + failed + skipped === 0) return failedPart(name, 'no tests ran, which counts as a failure');
  if (failed + skipped > 0) {
    const notes = skipped > 0 ? [`${name}: ${skipped} skipped, which counts as failed.`] : [];
    return { name, passed, failed: failed + skipped, notes };
  }
  if (exitCode === 0) return { name, passed, failed: 0, notes: [] };
  return { ...failedPart(name, 'all tests passed, but an error outside them counts as a failure'), passed };
}

/** A part that failed as a whole, and why. */
export function failedPart(name: string, why: string): Tally {
  return { name, passed: 0, failed: 1, notes: [`${name}: ${why}.`] };
}

/** The sum over all parts. */
export function sumOf(tallies: readonly Tally[]): { readonly passed: number; readonly failed: number } {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
  };
}
