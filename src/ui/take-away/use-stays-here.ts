// What belongs to a timeline that is changed here and is in no list: it is told beside the list.
import { useSyncExternalStore } from 'react';
import type { EditState } from '../../state/edit-store.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp } from '../app/app-context.ts';

const stay = (): (() => void) => () => undefined;

/** A sentence; empty where everything can be in a list. */
export function useStaysHere(): string {
  const { editor } = useApp();
  const state = useSyncExternalStore(editor?.subscribe ?? stay, () => editor?.getState());
  return state ? stayWords(state) : '';
}

function stayWords({ history: { told, past }, texts }: EditState): string {
  const [changes, articles] = [told.length + past.length, Object.keys(texts).length];
  const history = changes > 0 ? `The history (${countOf(changes, 'change')})` : '';
  const supplied = articles > 0 ? `the text you supplied of ${countOf(articles, 'source')}` : '';
  if (history && supplied) return `${history} and ${supplied} are not in it: they stay on this computer.`;
  const [one] = [history, supplied].filter((words) => words !== '');
  return one ? `${one.replace(/^t/, 'T')} is not in it: it stays on this computer.` : '';
}

function countOf(count: number, noun: string): string {
  return `${countWords(count)} ${noun}${count === 1 ? '' : 's'}`;
}
