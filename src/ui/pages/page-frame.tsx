// The frame of what is read in place of the timeline or the list: the pages' names, the page, the way back.
import './page-frame.css';
import { type JSX, lazy, Suspense, useEffect, useRef } from 'react';
import { showPage } from '../../state/actions.ts';
import { PAGE_KINDS, type Page, type PageKind } from '../../state/page.ts';
import { useApp } from '../app/app-context.ts';
import { PAGE_WORDS } from './page-words.ts';

const DisputesPage = lazy(async () => ({ default: (await import('../compare/disputes-page.tsx')).DisputesPage }));
const PeoplePage = lazy(async () => ({ default: (await import('../people/people-page.tsx')).PeoplePage }));
const WordsPage = lazy(async () => ({ default: (await import('../glossary/words-page.tsx')).WordsPage }));
const SourcesPage = lazy(async () => ({ default: (await import('../sources/sources-page.tsx')).SourcesPage }));
const HandoutPage = lazy(async () => ({ default: (await import('../handout/handout-page.tsx')).HandoutPage }));

const PAGES: Readonly<Record<PageKind, () => JSX.Element>> = {
  disputes: () => <DisputesPage />,
  people: () => <PeoplePage />,
  words: () => <WordsPage />,
  sources: () => <SourcesPage />,
  handout: () => <HandoutPage />,
};

/** A page with the way to the others and back. It takes the focus when it opens, so that it is read from its beginning. */
export function PageFrame({ page }: { readonly page: Page }): JSX.Element {
  const { store } = useApp();
  const body = useRef<HTMLDivElement>(null);
  // Of a handout, that is which events it has: chosen in its own form, which keeps the focus.
  const about = page.kind === 'handout' ? undefined : page.about;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page is read from its beginning
  useEffect(() => {
    // Newer browsers give back a promise, which React would take for a clean-up.
    void body.current?.scrollTo?.(0, 0);
    body.current?.focus({ preventScroll: true });
  }, [page.kind, about]);
  return (
    <section className="page-frame" aria-label={PAGE_WORDS[page.kind].word}>
      <nav className="page-head" aria-label="Pages">
        <button type="button" className="control page-back" onClick={() => showPage(store, undefined)}>
          <span aria-hidden="true">←</span>
          <span>
            Back<span className="wide-only"> to the events</span>
          </span>
        </button>
        <ul className="page-names">
          {PAGE_KINDS.map((kind) => (
            <li key={kind}>
              <button
                type="button"
                className="page-name"
                aria-current={kind === page.kind ? 'page' : undefined}
                onClick={() => showPage(store, { kind, about: undefined })}
              >
                {PAGE_WORDS[kind].word}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div ref={body} className="page-body" tabIndex={-1}>
        <Suspense>{PAGES[page.kind]()}</Suspense>
      </div>
    </section>
  );
}
