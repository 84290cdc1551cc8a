// One event of the list: date, title, how far it is backed, and what it was.
import './list-item.css';
import type { JSX } from 'react';
import type { SortKey } from '../../layout/list-order.ts';
import { capital } from '../../lesson/capital.ts';
import { certaintyOf } from '../../model/certainty.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { shownStanding, toldBy } from '../../model/standing.ts';
import { open } from '../../state/actions.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { CERTAINTY_WORDS } from '../filter/certainty-words.ts';
import { laneStyle, laneTitle } from '../marks/lane-style.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { dateTellers } from '../panel/date-tellers.ts';
import { dateWords } from '../panel/date-words.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { MarkedText } from '../words/marked-text.tsx';
import { FoundPassage } from './found-passage.tsx';
import { knownWords } from './known-words.ts';
import { PickBox } from './pick-box.tsx';
import type { StepBack } from './use-steps-back.ts';

interface ListItemProps {
  readonly event: TimelineEvent;
  readonly isSelected: boolean;
  /** What the list is sorted by: the line shows it. */
  readonly sortedBy: SortKey;
  /** The words in it that the search met; undefined where something else was found, so that this steps back. */
  readonly foundWords: readonly string[] | undefined;
  /** Whether it steps back for what is asked of all events, and why. */
  readonly stepBack: StepBack;
}

/** A line of the list whose title opens the event. */
export function ListItem({ event, isSelected, sortedBy, foundWords, stepBack }: ListItemProps): JSX.Element {
  const { outline, store } = useApp();
  const isCoreOnly = useAppState((state) => state.filter.isCoreOnly);
  const summary = (isCoreOnly && event.plain) || event.summary;
  const words = foundWords ?? [];
  const shown = [event.title, summary, event.legalStatus ?? '', laneTitle(outline, event.lane), ...datesOf(event)];
  return (
    <li
      className="list-line"
      style={laneStyle(outline, event.lane)}
      data-pale={!foundWords || stepBack.isPale || undefined}
    >
      <ListDate event={event} sortedBy={sortedBy} words={words} />
      <div className="list-body">
        <h3 className="list-title">
          <button
            type="button"
            className="list-item"
            aria-current={isSelected ? 'true' : undefined}
            data-item={event.id}
            onClick={() => open(store, event.id)}
          >
            <MarkedText text={event.title} words={words} />
          </button>
        </h3>
        <p className="list-summary">
          <MarkedText text={summary} words={words} />
        </p>
        <FoundPassage event={event} words={words} shown={shown} />
        <ListFacts event={event} sortedBy={sortedBy} words={words} reasons={stepBack.reasons} />
      </div>
      <PickBox event={event} />
    </li>
  );
}

interface PartProps extends Pick<ListItemProps, 'event' | 'sortedBy'> {
  readonly words: readonly string[];
}

/** Its date, and the one that another report gives where that is another. */
function datesOf({ when: { date, elsewhere } }: TimelineEvent): readonly string[] {
  return elsewhere && elsewhere.date !== date ? [dateWords(date), dateWords(elsewhere.date)] : [dateWords(date)];
}

/** When it happened, and as another report has it, with whose that is; and what of this the list is sorted by. */
function ListDate({ event, sortedBy, words }: PartProps): JSX.Element {
  const { outline } = useApp();
  const [date = '', elsewhere] = datesOf(event);
  const { other = '' } = dateTellers(event, outline);
  return (
    <div className="list-date">
      <p className="list-date-words">
        <MarkedText text={keepDatesWhole(date)} words={words} />
      </p>
      {elsewhere && (
        <p>
          {capital(other)}: <MarkedText text={keepDatesWhole(elsewhere)} words={words} />
        </p>
      )}
      {sortedBy === 'known' && <p className="list-sorted-by">{knownWords(event, outline)}</p>}
      {sortedBy === 'certainty' && <p className="list-sorted-by">{CERTAINTY_WORDS[certaintyOf(event.when)]}</p>}
    </div>
  );
}

interface FactsProps extends PartProps {
  readonly reasons: StepBack['reasons'];
}

/** Its theme, how far it is backed, how many tell it, why it steps back, and how an accusation stood. */
function ListFacts({ event, sortedBy, words, reasons }: FactsProps): JSX.Element {
  const { outline } = useApp();
  const standing = shownStanding(event);
  const told = toldBy(event, outline).length;
  return (
    <p className="list-facts">
      <span className="list-lane">
        <MarkedText text={laneTitle(outline, event.lane)} words={words} />
      </span>
      <span className="list-standing">
        <StandingMark standing={standing} /> {STANDING_WORDS[standing].word}
      </span>
      {told > 0 && (
        <span className={sortedBy === 'told' ? 'list-sorted-by' : undefined}>
          told by {told} of {outline.sources.length}
        </span>
      )}
      {reasons.map((reason) => (
        <span key={reason} className="list-reason">
          {reason}
        </span>
      ))}
      {event.legalStatus && (
        <span className="list-status">
          <MarkedText text={event.legalStatus} words={words} />
        </span>
      )}
    </p>
  );
}
