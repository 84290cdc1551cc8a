// What the build writes into the code: see scripts/build-constants.ts.

/** The version in package.json. */
declare const __VERSION__: string;

/** Where a reader reports a mistake; empty where the build does not know. */
declare const __REPORT_URL__: string;
