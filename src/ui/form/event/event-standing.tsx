// How far what is said is backed by the quotations as they are now, in words; and what a dispute or an accusation needs besides.
import type { JSX } from 'react';
import { standingOf } from '../../../model/standing.ts';
import { useApp } from '../../app/app-context.ts';
import { StandingMark } from '../../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../../marks/standing-words.ts';
import { standingSentence } from '../../panel/standing-sentence.ts';
import { Fold } from '../field/fold.tsx';
import { TextField } from '../field/text-field.tsx';
import { hintsAt } from './event-hints.ts';
import { type EventPartProps, withOptional } from './event-part.ts';

/** The standing, and the fields that go with it. */
export function EventStanding({ event, hints, onChange }: EventPartProps): JSX.Element {
  const { outline } = useApp();
  const standing = standingOf(event);
  const isDisputed = standing === 'disputed' || event.disagreement !== undefined;
  return (
    <div className="form-standing">
      <p className="form-standing-words" role="status">
        {standing ? (
          <>
            <StandingMark standing={standing} /> <strong>{STANDING_WORDS[standing].word}</strong>
            {standingSentence(event, outline)}. {STANDING_WORDS[standing].explanation}
          </>
        ) : (
          'Nobody says yet that it happened: there are only denials or comments.'
        )}
      </p>
      {isDisputed && (
        <TextField
          label="What exactly the sides disagree about"
          hint="One neutral sentence."
          rows={2}
          value={event.disagreement ?? ''}
          notes={hintsAt(hints, 'disagreement')}
          onChange={(words) => onChange(withOptional(event, 'disagreement', words), 'disagreement')}
        />
      )}
      <Fold title="Is it an accusation of a crime?" said={event.legalStatus ? 'legal status said' : ''}>
        <TextField
          label="How the accusation stood in the sources"
          hint="Such as “charged, not convicted in these sources”."
          rows={1}
          value={event.legalStatus ?? ''}
          onChange={(words) => onChange(withOptional(event, 'legalStatus', words), 'legalStatus')}
        />
      </Fold>
    </div>
  );
}
