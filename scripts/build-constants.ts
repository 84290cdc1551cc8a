// The values that the build writes into the code, so that package.json stays their only home.
import { readFileSync } from 'node:fs';

interface PackageFacts {
  readonly version: string;
  readonly bugs?: string | { readonly url?: string };
}

/** Where a reader reports a mistake: what package.json says, else the issues of the repository that builds on GitHub, else ''. */
export function reportUrl(facts: PackageFacts, repository: string | undefined): string {
  const stated = typeof facts.bugs === 'string' ? facts.bugs : facts.bugs?.url;
  if (stated) return stated;
  return repository ? `https://github.com/${repository}/issues/new` : '';
}

/** The replacements for Vite's `define`; the build of the single file says otherwise about the last. */
export function buildConstants(): Record<'__VERSION__' | '__REPORT_URL__' | '__SINGLE_FILE__', string> {
  const facts = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as PackageFacts;
  return {
    __VERSION__: JSON.stringify(facts.version),
    __REPORT_URL__: JSON.stringify(reportUrl(facts, process.env['GITHUB_REPOSITORY'])),
    __SINGLE_FILE__: 'false',
  };
}
