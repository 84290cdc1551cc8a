// The page on which a handout is put together, seen, and printed.
import { type JSX, useMemo, useState } from 'react';
import { chapterCounts } from '../../layout/heaviest-events.ts';
import { type Handout, handoutOf } from '../../model/handout.ts';
import { comparisonOn } from '../../model/handout-comparison.ts';
import type { Outline } from '../../state/document.ts';
import { countWords } from '../../time/count-words.ts';
import { DAY } from '../../time/span.ts';
import { useApp, useAppState, useArrangement } from '../app/app-context.ts';
import type { HandoutProps } from './handout.tsx';
import { handoutAddress } from './handout-address.ts';
import { type ContentChoice, HandoutChoices } from './handout-choices.tsx';
import { HANDOUT_AT_FIRST, type HandoutContent, type HandoutOptions, type HandoutPart } from './handout-options.ts';
import { HandoutPreview } from './handout-preview.tsx';
import { PrintHandout } from './print-handout.tsx';
import { useAnswers } from './use-answers.ts';
import { type HandedOut, useHandedOut } from './use-handed-out.ts';
import './handout-page.css';

/** Choices beside the pages, with the way to paper. */
export function HandoutPage(): JSX.Element {
  const { outline } = useApp();
  const [content, setContent] = useContent();
  const [options, setOptions] = useState(HANDOUT_AT_FIRST);
  const [isPrinting, setPrinting] = useState(false);
  const handedOut = useHandedOut(content);
  const props = useHandoutProps({ content, options, handedOut });
  const contents = useContents();
  const isEmpty = props.handout.entries.length === 0;
  return (
    <div className="handout-page">
      <h2 className="page-title">Handout</h2>
      <div className="handout-desk">
        <form className="handout-form" onSubmit={(event) => event.preventDefault()}>
          <HandoutChoices
            contents={contents}
            content={choiceOf(content)}
            onContent={(value) => setContent(contentOf(value))}
            options={options}
            onOptions={setOptions}
            suggestedTitle={suggestedTitle(content, outline)}
            total={handedOut?.total ?? 0}
            missing={missingParts(props.handout, outline)}
          />
          <button type="button" className="control handout-print" disabled={isEmpty} onClick={() => setPrinting(true)}>
            Print or save as PDF
          </button>
        </form>
        {isEmpty ? (
          <p className="handout-none" role="status">
            {handedOut && noneWords(content, props.handout)}
          </p>
        ) : (
          <HandoutPreview {...props} />
        )}
      </div>
      {isPrinting && <PrintHandout {...props} onDone={() => setPrinting(false)} />}
    </div>
  );
}

/** What the address names, else what was picked, else what the filter leaves; until something else is chosen, or named. */
function useContent(): [HandoutContent, (content: HandoutContent) => void] {
  const { outline } = useApp();
  const about = useAppState((state) => state.page?.about);
  const hasPicked = useAppState((state) => state.picked.length > 0);
  const named = (): HandoutContent => {
    if (about !== undefined && outline.chapters.some(({ id }) => id === about)) return { kind: 'chapter', id: about };
    return { kind: hasPicked ? 'picked' : 'filter' };
  };
  const [chosen, setChosen] = useState(() => ({ about, content: named() }));
  // Another chapter was named while the page was open.
  if (chosen.about !== about) setChosen({ about, content: named() });
  return [chosen.content, (content) => setChosen({ about, content })];
}

interface Wanted {
  readonly content: HandoutContent;
  readonly options: HandoutOptions;
  readonly handedOut: HandedOut | undefined;
}

/** All that the handout is made from. */
function useHandoutProps({ content, options, handedOut }: Wanted): HandoutProps {
  const { outline, store } = useApp();
  const knowledgeDay = useAppState((state) => state.knowledgeDay);
  const isForPupils = useAppState((state) => state.isForPupils);
  const { keepsLater, without } = options;
  const hasExcerpts = !without.includes('excerpts');
  const handout = useMemo(() => {
    const knowledgeEnd = knowledgeDay === undefined ? undefined : knowledgeDay + DAY;
    return handoutOf({ events: handedOut?.events ?? [], knowledgeEnd, keepsLater, hasExcerpts }, outline);
  }, [handedOut, knowledgeDay, keepsLater, hasExcerpts, outline]);
  const answers = useAnswers(useMemo(() => handout.entries.map(({ event }) => event), [handout]));
  const copy = isForPupils ? 'pupils' : options.copy;
  return {
    handout,
    title: options.title.trim() || suggestedTitle(content, outline),
    options: { ...options, copy },
    answers,
    knowledgeDay,
    address: handoutAddress(window.location, { content, copy, state: store.getState() }),
  };
}

/** What may be handed out, with how many events each has. */
function useContents(): readonly ContentChoice[] {
  const { outline, facets } = useApp();
  const picked = useAppState((state) => state.picked.length);
  const { shown } = useArrangement();
  return useMemo(() => {
    const counts = chapterCounts(facets, outline.chapters.length);
    const isAll = shown.length === outline.eventCount;
    return [
      { value: 'picked', words: picked === 0 ? 'Picked events: none yet' : `Picked events (${countWords(picked)})` },
      { value: 'filter', words: `${isAll ? 'All events' : 'What the filter leaves'} (${countWords(shown.length)})` },
      ...outline.chapters.map(({ id, title }, at) => ({
        value: `chapter ${id}`,
        words: `${title} (${countWords(counts[at] ?? 0)})`,
      })),
    ];
  }, [facets, outline, picked, shown]);
}

function choiceOf(content: HandoutContent): string {
  return content.kind === 'chapter' ? `chapter ${content.id}` : content.kind;
}

function contentOf(value: string): HandoutContent {
  if (value === 'picked' || value === 'filter') return { kind: value };
  return { kind: 'chapter', id: value.slice('chapter '.length) };
}

function suggestedTitle(content: HandoutContent, { title, chapters }: Outline): string {
  const chapter = content.kind === 'chapter' ? chapters.find(({ id }) => id === content.id) : undefined;
  return chapter?.title ?? title;
}

/** Why a part cannot be had. */
function missingParts(handout: Handout, { terms }: Outline): ReadonlyMap<HandoutPart, string> {
  const missing = new Map<HandoutPart, string>();
  const isSourced = handout.entries.some(({ event }) => event.citations.length > 0);
  if (!isSourced) missing.set('excerpts', 'These events name no source.');
  if (terms.length === 0) missing.set('words', 'This list explains no words.');
  if (handout.actors.length === 0) missing.set('people', 'These events name nobody.');
  if (!comparisonOn(handout)) missing.set('comparison', 'None of these events is disputed, or told by two publishers.');
  return missing;
}

function noneWords(content: HandoutContent, { leftOut }: Handout): string {
  if (leftOut > 0)
    return 'None of these events was public by the day of knowledge. Choose a later day, or keep them, marked.';
  if (content.kind === 'picked')
    return 'Nothing is picked yet. Pick events in the list or in the panel, or choose a chapter here.';
  if (content.kind === 'filter')
    return 'The filter leaves no event. Drop one of its choices, or choose a chapter here.';
  return 'This chapter has no events. Choose another one.';
}
