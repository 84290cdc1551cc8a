// The signs of the timeline beside the four of standing: how sharp a date is, how long a thing lasts, what is not shown.
import type { JSX } from 'react';
import './legend-sign.css';

/** A sign that the legend explains. */
export type LegendSignKind =
  | 'pill'
  | 'bar'
  | 'open-end'
  | 'silence'
  | 'dot'
  | 'cluster'
  | 'ghost'
  | 'found'
  | 'pale'
  | 'outline'
  | 'echo'
  | 'arc';

const SIGNS: Readonly<Record<LegendSignKind, JSX.Element>> = {
  pill: (
    <>
      <rect className="legend-sign-pale" x="1.5" y="1.5" width="29" height="13" rx="6.5" />
      <circle cx="16" cy="8" r="4.5" fill="currentColor" />
    </>
  ),
  bar: (
    <>
      <rect className="legend-sign-pale" x="5" y="1.5" width="26" height="13" rx="1.5" />
      <circle cx="6" cy="8" r="4.5" fill="currentColor" />
    </>
  ),
  'open-end': (
    <>
      <rect className="legend-sign-pale legend-sign-open" x="5" y="1.5" width="12" height="13" />
      <rect className="legend-sign-pale legend-sign-fading" x="17" y="1.5" width="6" height="13" />
      <rect className="legend-sign-pale legend-sign-faded" x="23" y="1.5" width="6" height="13" />
      <circle cx="6" cy="8" r="4.5" fill="currentColor" />
    </>
  ),
  silence: (
    <>
      <rect className="legend-sign-frame" x="2.5" y="0.5" width="27" height="15" />
      <path className="legend-sign-hatching" d="M3 11 13 1M3 15.5 18 .5M9 15.5 24 .5M15 15.5 29.5 1M21 15.5l8.5-8.5" />
    </>
  ),
  dot: <circle cx="16" cy="8" r="3.5" fill="currentColor" opacity="0.65" />,
  cluster: (
    <>
      <circle cx="16" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.25" />
      <text className="legend-sign-count" x="16" y="12.5" textAnchor="middle">
        3
      </text>
    </>
  ),
  ghost: (
    <>
      <circle cx="8" cy="8" r="5" fill="currentColor" />
      <circle className="legend-sign-ghost" cx="24" cy="8" r="4.5" />
    </>
  ),
  found: (
    <>
      <path className="legend-sign-marker" d="M15 3.5h17v9H15z" />
      <path className="legend-sign-words" d="M17 8h13" />
      <circle cx="7" cy="8" r="4.5" fill="currentColor" />
      <circle className="legend-sign-halo" cx="7" cy="8" r="6.5" />
    </>
  ),
  pale: <circle cx="16" cy="8" r="5" fill="currentColor" opacity="0.3" />,
  outline: <circle className="legend-sign-outline" cx="16" cy="8" r="4.5" />,
  echo: (
    <>
      <circle cx="8" cy="8" r="5" fill="currentColor" />
      <circle cx="24" cy="8" r="5" fill="currentColor" opacity="0.5" />
    </>
  ),
  arc: (
    <>
      <circle cx="5" cy="11.5" r="3.5" fill="currentColor" />
      <path className="legend-sign-arc" d="M5 8C8 1 24 1 27 8" />
      <path className="legend-sign-tip" d="M24 8h6l-3 5z" />
    </>
  ),
};

/** A sign in the colour of the text around it; the words beside it carry the meaning. */
export function LegendSign({ kind }: { readonly kind: LegendSignKind }): JSX.Element {
  return (
    <svg className="legend-sign" viewBox="0 0 32 16" aria-hidden="true" focusable="false">
      {SIGNS[kind]}
    </svg>
  );
}
