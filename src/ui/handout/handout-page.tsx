// The page on which a handout is put together, seen, and printed.
import { type JSX, useMemo, useState } from 'react';
import { type Handout as HandoutData, handoutOf } from '../../model/handout.ts';
import { comparisonOn } from '../../model/handout-comparison.ts';
import type { Outline } from '../../state/document.ts';
import { DAY } from '../../time/span.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { noneWords, sheetWords } from './content-words.ts';
import { Handout, type HandoutProps } from './handout.tsx';
import { handoutAddress } from './handout-address.ts';
import { HandoutChoices } from './handout-choices.tsx';
import { HANDOUT_AT_FIRST, type HandoutContent, type HandoutOptions, type HandoutPart } from './handout-options.ts';
import { HandoutPreview } from './handout-preview.tsx';
import { PrintHandout } from './print-handout.tsx';
import { useAnswers } from './use-answers.ts';
import { useContent } from './use-contents.ts';
import { type HandedOut, useHandedOut } from './use-handed-out.ts';
import './handout-page.css';

/** Choices beside the pages, with the way to paper. */
export function HandoutPage(): JSX.Element {
  const { outline } = useApp();
  const [content, setContent] = useContent();
  const [options, setOptions] = useState(HANDOUT_AT_FIRST);
  const [isAsked, setAsked] = useState(false);
  const handedOut = useHandedOut(content);
  const props = useHandoutProps({ content, options, handedOut });
  const isEmpty = props.handout.entries.length === 0;
  const none = handedOut && noneWords(handedOut.content, props.handout);
  return (
    <div className="handout-page">
      <h2 className="page-title">Handout</h2>
      <div className="handout-desk">
        <form className="handout-form" onSubmit={(event) => event.preventDefault()}>
          <HandoutChoices
            content={content}
            onContent={setContent}
            options={options}
            onOptions={setOptions}
            suggestedTitle={suggestedTitle(content, outline)}
            sheet={
              handedOut && !isEmpty ? sheetWords(handedOut.content, handedOut.total, props.handout, outline) : undefined
            }
            missing={missingParts(props.handout, outline)}
          />
          <button type="button" className="control handout-print" disabled={isEmpty} onClick={() => setAsked(true)}>
            Print or save as PDF
          </button>
        </form>
        {isEmpty ? (
          <p className="handout-none" role="status">
            {none}
          </p>
        ) : (
          <HandoutPreview {...props} />
        )}
      </div>
      <PrintHandout title={props.title} paper={options.paper} isAsked={isAsked} onDone={() => setAsked(false)}>
        {isEmpty ? <p>{none}</p> : <Handout {...props} />}
      </PrintHandout>
    </div>
  );
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

function suggestedTitle(content: HandoutContent, { title, chapters }: Outline): string {
  const chapter = content.kind === 'chapter' ? chapters.find(({ id }) => id === content.id) : undefined;
  return chapter?.title ?? title;
}

/** Why a part cannot be had. */
function missingParts(handout: HandoutData, { terms }: Outline): ReadonlyMap<HandoutPart, string> {
  const missing = new Map<HandoutPart, string>();
  const isSourced = handout.entries.some(({ event }) => event.citations.length > 0);
  if (!isSourced) missing.set('excerpts', 'These events name no source.');
  if (terms.length === 0) missing.set('words', 'This list explains no words.');
  if (handout.actors.length === 0) missing.set('people', 'These events name nobody.');
  if (!comparisonOn(handout)) missing.set('comparison', 'None of these events is disputed, or told by two publishers.');
  return missing;
}
