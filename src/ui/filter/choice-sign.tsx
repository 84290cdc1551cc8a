// The sign that the timeline gives to what can be chosen, where it has one: a lane's colour, the sign of a standing.
import type { JSX } from 'react';
import { STANDINGS } from '../../model/standing.ts';
import { useApp } from '../app/app-context.ts';
import { laneStyle } from '../marks/lane-style.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import type { Choice } from './filter-words.ts';
import './choice-sign.css';

/** Stands beside the words, which carry the meaning. */
export function ChoiceSign({ choice: { group, id } }: { readonly choice: Choice }): JSX.Element | undefined {
  const { outline } = useApp();
  const standing = group === 'standings' ? STANDINGS.find((one) => one === id) : undefined;
  if (standing) return <StandingMark standing={standing} />;
  if (group !== 'lanes') return undefined;
  return <span className="choice-lane" style={laneStyle(outline, id)} aria-hidden="true" />;
}
