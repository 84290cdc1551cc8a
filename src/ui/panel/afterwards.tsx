// What came after the sources end; told apart, because no source of the timeline could know it.
import type { JSX } from 'react';
import { useApp } from '../app/app-context.ts';
import { WebLink } from '../words/web-link.tsx';
import { dateWords } from './date-words.ts';
import './afterwards.css';

/** The afterwords, folded away; nothing where there are none. */
export function Afterwards(): JSX.Element | undefined {
  const { outline } = useApp();
  if (outline.afterwards.length === 0) return undefined;
  return (
    <details className="fold afterwards-fold">
      <summary>What came afterwards</summary>
      <p className="afterwards-apart">
        {outline.sourcesEnd
          ? `Not part of this timeline: its sources end ${dateWords(outline.sourcesEnd)} and could not know it.`
          : 'Not part of this timeline: its sources could not know it.'}
      </p>
      <ul className="afterwards">
        {outline.afterwards.map((afterword) => (
          <li key={`${afterword.when} ${afterword.text}`}>
            <p className="afterwards-when">{dateWords(afterword.when)}</p>
            <p>{afterword.text}</p>
            <WebLink url={afterword.link.url}>{afterword.link.label}</WebLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
