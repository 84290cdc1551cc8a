// The line of the sources desk: looking for words, what is laid out and how, and the ways to its pages.
import './inquiry-bar.css';
import { type JSX, lazy, useId, useState } from 'react';
import { showPage, turnToPage } from '../../state/actions.ts';
import { PAGE_KINDS } from '../../state/page.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { Later } from '../app/later.tsx';
import { FindBox } from '../find/find-box.tsx';
import { PAGE_WORDS } from '../pages/page-words.ts';
import { LanesSelect } from './lanes-select.tsx';

// What asks more than a word is fetched after the first view.
const FilterButton = lazy(async () => ({ default: (await import('../filter/filter-button.tsx')).FilterButton }));
const LensControl = lazy(async () => ({ default: (await import('../lens/lens-control.tsx')).LensControl }));
const KnowledgeControl = lazy(async () => ({
  default: (await import('../knowledge/knowledge-control.tsx')).KnowledgeControl,
}));

/** On wide screens all in one line; on narrow ones the box, and the rest when it is asked for. */
export function InquiryBar(): JSX.Element {
  const [isUnfolded, setUnfolded] = useState(false);
  const moreId = useId();
  return (
    <section className="inquiry-bar" aria-label="Sources desk">
      <FindBox />
      <button
        type="button"
        className="control inquiry-more"
        aria-expanded={isUnfolded}
        aria-controls={moreId}
        onClick={() => setUnfolded(!isUnfolded)}
      >
        More <span aria-hidden="true">{isUnfolded ? '▴' : '▾'}</span>
      </button>
      <div id={moreId} className="inquiry-rest" data-unfolded={isUnfolded ? '' : undefined}>
        <Controls />
        <Pages onOpen={() => setUnfolded(false)} />
      </div>
    </section>
  );
}

function Controls(): JSX.Element {
  const { outline, facets } = useApp();
  return (
    <div className="inquiry-controls">
      <Later>
        <FilterButton />
      </Later>
      <LanesSelect />
      <Later>
        {outline.sources.length > 0 && <LensControl />}
        {facets.knownFrom.length > 0 && <KnowledgeControl />}
      </Later>
    </div>
  );
}

function Pages({ onOpen }: { readonly onOpen: () => void }): JSX.Element {
  const { store } = useApp();
  const present = useAppState((state) => state.page?.kind);
  return (
    <nav className="inquiry-pages" aria-label="Pages of the sources desk">
      {PAGE_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="inquiry-page"
          aria-current={kind === present ? 'page' : undefined}
          title={PAGE_WORDS[kind].about}
          onClick={() => {
            onOpen();
            if (kind === present) showPage(store, undefined);
            else turnToPage(store, { kind, about: undefined });
          }}
        >
          {PAGE_WORDS[kind].word}
        </button>
      ))}
    </nav>
  );
}
