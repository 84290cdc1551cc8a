// The keyboard and the clicker of a presentation.
import { useEffect, useRef, useState } from 'react';
import { goTo, uncoverStep } from '../../lesson/moves.ts';
import { isFullScreen, leaveFullScreen, watchFullScreen } from '../../sync/full-screen.ts';
import { presentKeyOf } from './present-keys.ts';
import { createPressFilter, isDigit } from './press-filter.ts';
import { type Show, useShow } from './show-context.ts';

/** ms after the whole screen was given back in which Escape still belongs to that. */
const ESCAPE_ECHO = 400;
/** A clicker moves on, whatever has the focus. */
const CLICKER_KEYS = ['PageDown', 'PageUp', 'F5'];
const MOST_DIGITS = 3;
/** ms after which digits that nobody entered are forgotten. */
const FORGOTTEN = 4000;
const TAKES_DIGITS = ['Enter', 'Escape'];

/** Listens as long as the component stands; gives the digits that were typed so far. */
export function usePresentKeys(): string {
  const show = useShow();
  const [typed, setTyped] = useState('');
  const digits = useRef('');
  useEffect(() => {
    const counts = createPressFilter();
    let leftFullScreenAt = Number.NEGATIVE_INFINITY;
    let forgetting: ReturnType<typeof setTimeout> | undefined;
    const setDigits = (text: string): void => {
      clearTimeout(forgetting);
      digits.current = text;
      setTyped(text);
      if (text !== '') forgetting = setTimeout(() => setDigits(''), FORGOTTEN);
    };
    const press = ({ key, timeStamp }: KeyboardEvent): void => {
      const number = digits.current;
      setDigits(isDigit(key) ? (number + key).slice(-MOST_DIGITS) : '');
      if (number !== '' && TAKES_DIGITS.includes(key)) enter(show, key, number);
      else if (key !== 'Escape' || isFullScreen() || timeStamp - leftFullScreenAt > ESCAPE_ECHO) act(show, key);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const isTyped = digits.current !== '' && TAKES_DIGITS.includes(event.key);
      if (event.defaultPrevented || !isKnown(event.key) || !(isTyped || isMeantForUs(event))) return;
      event.preventDefault();
      if (counts(event)) press(event);
    };
    const unwatch = watchFullScreen(() => {
      if (!isFullScreen()) leftFullScreenAt = performance.now();
    });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      unwatch();
      clearTimeout(forgetting);
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [show]);
  return typed;
}

/** Enter goes to the step that was typed; Escape takes back what was typed. */
function enter({ move }: Show, key: string, number: string): void {
  if (key === 'Enter') move(goTo(Number(number) - 1));
}

function act(show: Show, key: string): void {
  if (key === 'Escape') stepOut(show);
  else presentKeyOf(key)?.run(show);
}

/** Full screen first; what lies over the step next; the presentation last. */
function stepOut(show: Show): void {
  const { aside, curtain, hasOverview } = show.run.getState();
  if (show.role === 'class' && isFullScreen()) leaveFullScreen();
  else if (aside !== undefined || curtain !== undefined || hasOverview) show.move(uncoverStep);
  else if (show.role === 'class') show.leave();
}

function isKnown(key: string): boolean {
  return isDigit(key) || key === 'Escape' || presentKeyOf(key) !== undefined;
}

function isMeantForUs(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  const target = event.target instanceof Element ? event.target : undefined;
  if (CLICKER_KEYS.includes(event.key)) return true;
  if (target?.closest('dialog')) return false;
  if (target?.closest('input, textarea, select, [contenteditable], [data-own-keys]')) return false;
  // They press the button that has the focus.
  const isPress = event.key === ' ' || event.key === 'Enter';
  return !(isPress && target?.closest('button, a[href], summary'));
}
