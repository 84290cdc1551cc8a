// What a reader chooses of a handout.
import { type JSX, useId } from 'react';
import { formatInstant } from '../../time/format-date.ts';
import { useAppState } from '../app/app-context.ts';
import { SelectField } from '../lesson/select-field.tsx';
import {
  type Copy,
  HANDOUT_PARTS,
  type HandoutContent,
  type HandoutOptions,
  type HandoutPart,
  PAPERS,
  type Paper,
} from './handout-options.ts';
import { choiceOf, contentOf, useContents, useOffers } from './use-contents.ts';
import './handout-choices.css';

interface HandoutChoicesProps {
  readonly content: HandoutContent;
  readonly onContent: (content: HandoutContent) => void;
  readonly options: HandoutOptions;
  readonly onOptions: (options: HandoutOptions) => void;
  /** The title that follows from the events. */
  readonly suggestedTitle: string;
  /** How many events of what are on the sheet; undefined where none are. */
  readonly sheet: string | undefined;
  /** Parts that these events have nothing for, each with a sentence that says why. */
  readonly missing: ReadonlyMap<HandoutPart, string>;
}

const COPIES: readonly { readonly value: Copy; readonly words: string }[] = [
  { value: 'pupils', words: 'Pupils’ copy, with lines to write on' },
  { value: 'teacher', words: 'Teacher’s copy, with answers' },
];

/** The fields, in the order in which the handout has what they choose. */
export function HandoutChoices(props: HandoutChoicesProps): JSX.Element {
  const { options, onOptions } = props;
  const isForPupils = useAppState((state) => state.isForPupils);
  const set = (change: Partial<HandoutOptions>): void => onOptions({ ...options, ...change });
  return (
    <div className="handout-choices">
      <EventsField content={props.content} onContent={props.onContent} sheet={props.sheet} />
      <TitleField title={options.title} suggested={props.suggestedTitle} onChange={(title) => set({ title })} />
      <SelectField<Paper>
        label="Paper"
        value={options.paper}
        options={(Object.keys(PAPERS) as Paper[]).map((value) => ({ value, words: PAPERS[value].words }))}
        onChange={(paper) => set({ paper })}
      />
      {!isForPupils && (
        <SelectField<Copy> label="For whom" value={options.copy} options={COPIES} onChange={(copy) => set({ copy })} />
      )}
      <Parts options={options} missing={props.missing} onChange={(without) => set({ without })} />
      <KnowledgeChoice keepsLater={options.keepsLater} onChange={(keepsLater) => set({ keepsLater })} />
    </div>
  );
}

/** Which events, how many of what that comes to, and the way to what was chosen elsewhere meanwhile. */
function EventsField({
  content,
  onContent,
  sheet,
}: Pick<HandoutChoicesProps, 'content' | 'onContent' | 'sheet'>): JSX.Element {
  const contents = useContents();
  const offers = useOffers(content);
  return (
    <div>
      <SelectField
        label="Events"
        value={choiceOf(content)}
        options={contents}
        onChange={(value) => onContent(contentOf(value))}
      />
      <p className="handout-hint handout-count" aria-live="polite">
        {sheet}
      </p>
      {offers.map((offer) => (
        <button
          key={offer.content.kind}
          type="button"
          className="handout-offer"
          onClick={() => onContent(offer.content)}
        >
          {offer.words}
        </button>
      ))}
    </div>
  );
}

interface TitleFieldProps {
  readonly title: string;
  readonly suggested: string;
  readonly onChange: (title: string) => void;
}

const LONGEST_TITLE = 120;

function TitleField({ title, suggested, onChange }: TitleFieldProps): JSX.Element {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        Title
      </label>
      <input
        id={id}
        className="field-input"
        value={title}
        placeholder={suggested}
        maxLength={LONGEST_TITLE}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

interface PartsProps extends Pick<HandoutChoicesProps, 'options' | 'missing'> {
  readonly onChange: (without: readonly HandoutPart[]) => void;
}

function Parts({ options: { without }, missing, onChange }: PartsProps): JSX.Element {
  return (
    <fieldset className="handout-parts">
      <legend className="field-label">What is on it</legend>
      {HANDOUT_PARTS.map(({ part, words }) => {
        const why = missing.get(part);
        return (
          <label key={part} className="handout-part">
            <input
              type="checkbox"
              checked={why === undefined && !without.includes(part)}
              disabled={why !== undefined}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? without.filter((one) => one !== part) : [...without, part])
              }
            />
            <span>
              {words}
              {why && <span className="handout-hint">{why}</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

interface KnowledgeChoiceProps {
  readonly keepsLater: boolean;
  readonly onChange: (keepsLater: boolean) => void;
}

/** What becomes of events that were not yet public; nothing while the day of knowledge is today. */
function KnowledgeChoice({ keepsLater, onChange }: KnowledgeChoiceProps): JSX.Element | undefined {
  const knowledgeDay = useAppState((state) => state.knowledgeDay);
  if (knowledgeDay === undefined) return undefined;
  return (
    <SelectField
      label={`Not public by ${formatInstant(knowledgeDay, 'day')}`}
      value={keepsLater ? 'marked' : 'out'}
      options={[
        { value: 'out', words: 'Leave it out' },
        { value: 'marked', words: 'Keep it, marked' },
      ]}
      onChange={(value) => onChange(value === 'marked')}
    />
  );
}
