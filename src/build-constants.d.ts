// What the build writes into the code: see scripts/build-constants.ts.

/** The version in package.json. */
declare const __VERSION__: string;

/** Where a reader reports a mistake; empty where the build does not know. */
declare const __REPORT_URL__: string;

/** Whether this is the app in one file, which opens from disk and has nothing beside it. */
declare const __SINGLE_FILE__: boolean;
