// The words that this timeline explains, in alphabetical order.
import { type JSX, useMemo, useState } from 'react';
import { fold } from '../../model/search-text.ts';
import type { Term } from '../../model/timeline.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { useTermCounts } from './use-term-counts.ts';
import { WordEntry } from './word-entry.tsx';
import './words-page.css';

/** A list longer than this can be filtered by typing. */
const AT_A_GLANCE = 20;

const BY_WORD = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The page's content; the word that is asked for stands in the address. */
export function WordsPage(): JSX.Element {
  const { terms } = useApp().outline;
  const about = useAppState(({ page }) => (page?.kind === 'words' ? page.about : undefined));
  const [typed, setTyped] = useState('');
  const sorted = useMemo(() => terms.toSorted((a, b) => BY_WORD.compare(a.short, b.short)), [terms]);
  const counts = useTermCounts();
  const shown = sorted.filter((term) => matches(term, typed));
  return (
    <div className="glossary">
      <h2 className="page-title">Words</h2>
      {terms.length === 0 && (
        <p className="glossary-note">This list explains no words, so there is nothing to look up here.</p>
      )}
      {terms.length > AT_A_GLANCE && (
        <label className="glossary-filter">
          <span>Find a word</span>
          <input
            type="search"
            className="glossary-field"
            value={typed}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
      )}
      <p className="visually-hidden" role="status">
        {typed !== '' && `${shown.length} of ${terms.length} words`}
      </p>
      <dl className="glossary-words">
        {shown.map((term) => (
          <WordEntry key={term.id} term={term} count={counts?.get(term)} isMarked={term.id === about} />
        ))}
      </dl>
      {terms.length > 0 && shown.length === 0 && (
        <p className="glossary-note">No word here matches “{typed}”. A shorter piece of it may.</p>
      )}
    </div>
  );
}

/** Whether what was typed stands in a word, one of its forms, or its explanation. */
function matches({ short, long = '', forms = [], explanation }: Term, typed: string): boolean {
  const wanted = fold(typed.trim());
  return [short, long, ...forms, explanation].some((text) => fold(text).includes(wanted));
}
