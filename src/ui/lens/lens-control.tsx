// As told by whom: all, one source, or one speaker.
import './lens-control.css';
import { type JSX, useMemo } from 'react';
import { sourceVoices, speakerVoices, type Voice } from '../../layout/voices.ts';
import type { Lens } from '../../model/lens.ts';
import { seeThrough } from '../../state/actions.ts';
import type { Outline } from '../../state/document.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { dateWords } from '../panel/date-words.ts';
import { Popover } from '../popover/popover.tsx';
import { lensName, lensPublisher } from './lens-words.ts';

/** A button “As told by: all” with its card; nothing where a list names neither sources nor speakers. */
export function LensControl(): JSX.Element | undefined {
  const { outline, facets } = useApp();
  const lens = useAppState((state) => state.lens);
  if (facets.sources.values.length === 0 && facets.speakers.values.length === 0) return undefined;
  return (
    <Popover label={<span className="lens-label">As told by: {labelOf(lens, outline)}</span>} isOn={lens !== undefined}>
      {(close) => <LensChoices onChosen={close} />}
    </Popover>
  );
}

function labelOf(lens: Lens | undefined, outline: Outline): string {
  if (!lens) return 'all';
  const publisher = lensPublisher(lens, outline);
  return publisher?.shortName || publisher?.name || lensName(lens, outline) || 'all';
}

/** More than these nobody looks through one by one. */
const MOST = 60;

function LensChoices({ onChosen }: { readonly onChosen: () => void }): JSX.Element {
  const { store, outline, facets } = useApp();
  const lens = useAppState((state) => state.lens);
  const sources = useMemo(() => sourceVoices(facets, outline), [facets, outline]);
  const speakers = useMemo(() => speakerVoices(facets, outline), [facets, outline]);
  const choose = (chosen: Lens | undefined): void => {
    seeThrough(store, chosen);
    onChosen();
  };
  const isChosen = (voice: Voice): boolean => lens?.kind === voice.lens.kind && lens.id === voice.lens.id;
  return (
    <>
      <p>See what one of them tells, and about what in its time it is silent.</p>
      <button
        type="button"
        className="lens-choice"
        data-first-focus
        aria-pressed={lens === undefined}
        onClick={() => choose(undefined)}
      >
        <span>All sources and speakers</span>
      </button>
      {sources.length > 0 && (
        <LensGroup title="One source">
          {sources.slice(0, MOST).map((voice) => (
            <LensChoice key={voice.number} voice={voice} isChosen={isChosen(voice)} onChoose={choose}>
              <SourceWords number={voice.number} />
            </LensChoice>
          ))}
        </LensGroup>
      )}
      {speakers.length > 0 && (
        <LensGroup title="One speaker">
          {speakers.slice(0, MOST).map((voice) => (
            <LensChoice key={voice.number} voice={voice} isChosen={isChosen(voice)} onChoose={choose}>
              <span>{outline.actors[voice.number]?.name}</span>
            </LensChoice>
          ))}
        </LensGroup>
      )}
    </>
  );
}

function LensGroup({
  title,
  children,
}: {
  readonly title: string;
  readonly children: readonly JSX.Element[];
}): JSX.Element {
  return (
    <div>
      <h2 className="lens-group">{title}</h2>
      <ul>{children}</ul>
    </div>
  );
}

interface LensChoiceProps {
  readonly voice: Voice;
  readonly isChosen: boolean;
  readonly onChoose: (lens: Lens) => void;
  readonly children: JSX.Element;
}

function LensChoice({ voice, isChosen, onChoose, children }: LensChoiceProps): JSX.Element {
  const { count, lens } = voice;
  return (
    <li>
      <button type="button" className="lens-choice" aria-pressed={isChosen} onClick={() => onChoose(lens)}>
        {children}
        <span className="lens-count">
          {countWords(count)}
          <span className="visually-hidden"> {count === 1 ? 'event' : 'events'}</span>
        </span>
      </button>
    </li>
  );
}

function SourceWords({ number }: { readonly number: number }): JSX.Element {
  const { outline } = useApp();
  const source = outline.sources[number];
  const publisher = source && lensPublisher({ kind: 'source', id: source.id }, outline);
  const facts = [publisher?.name, source?.published && dateWords(source.published)].filter(Boolean).join(', ');
  return (
    <span>
      <span className="lens-headline">{source?.headline || source?.id}</span>
      <span className="lens-facts">{facts}</span>
    </span>
  );
}
