// From a problem to the form in which its event can be mended.
import type { Problem } from '../../model/problem.ts';
import { sentenceOf } from '../../model/sentence-of.ts';
import { showDialog, showForm } from '../../state/actions.ts';
import type { App } from '../app/app-context.ts';

/** Opens the form with what was read of the event, and gives '', or why that cannot be. */
export async function mendInForm({ store, host }: Pick<App, 'store' | 'host'>, problem: Problem): Promise<string> {
  if (!problem.draft) throw new Error(`no draft in the problem: ${problem.path}`);
  try {
    const { problems } = (await host.edit()).getState();
    // What is kept may be a copy; the form settles the one that is kept.
    const kept = problems.find((one) => one === problem) ?? problems.find((one) => isSame(one, problem)) ?? problem;
    showForm(store, { kind: 'new event', draft: kept.draft ?? problem.draft, problem: kept });
    showDialog(store, undefined);
    return '';
  } catch (error) {
    return sentenceOf(error);
  }
}

function isSame(a: Problem, b: Problem): boolean {
  return a.path === b.path && a.line === b.line && a.message === b.message && a.value === b.value;
}
