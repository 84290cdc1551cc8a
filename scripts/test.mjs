// `npm test`: installs what is missing, then hands over to run-checks.ts. `npm test -- --help` lists the parts.
import { installMissing, runScript } from './install-missing.mjs';

const fault = installMissing();
if (fault) {
  console.error(fault);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
process.exit(runScript('./run-checks.ts', process.argv.slice(2)));
