// All that an event says, as fields: what and when first, then on whose words it rests, then everything else, folded.
import type { JSX, Ref } from 'react';
import { useApp } from '../../app/app-context.ts';
import { DateField } from '../field/date-field.tsx';
import { Fold } from '../field/fold.tsx';
import { TextField } from '../field/text-field.tsx';
import { AnotherReport } from './another-report.tsx';
import { EventCitations } from './event-citations.tsx';
import { EventConnections } from './event-connections.tsx';
import { EventCorrections } from './event-corrections.tsx';
import { hintsAt } from './event-hints.ts';
import { EventLinks } from './event-links.tsx';
import { EventMedia } from './event-media.tsx';
import { type EventPartProps, withOptional } from './event-part.ts';
import { EventPeople } from './event-people.tsx';
import { EventPlace } from './event-place.tsx';
import { EventPublicity } from './event-publicity.tsx';
import { EventStanding } from './event-standing.tsx';
import { HowKnown } from './how-known.tsx';
import { whereMarkStands } from './where-mark-stands.ts';

interface EventFieldsProps extends EventPartProps {
  /** The field that takes the focus when the form opens. */
  readonly firstField: Ref<HTMLInputElement & HTMLTextAreaElement>;
  /** Whether the event is not in the timeline yet. */
  readonly isDraft?: boolean;
  /** What was wrong in a file, and with which field. */
  readonly told?: { readonly at: 'title' | 'date' | undefined; readonly message: string } | undefined;
}

/** The fields of one event. */
export function EventFields({ firstField, isDraft = false, told, ...part }: EventFieldsProps): JSX.Element {
  const { event, hints, onChange } = part;
  const { outline } = useApp();
  const toldOf = (field: 'title' | 'date'): readonly string[] => (told?.at === field ? [told.message] : []);
  return (
    <div className="form-fields">
      <TextField
        label="What happened"
        kind="title"
        rows={1}
        inputRef={firstField}
        value={event.title}
        notes={[...toldOf('title'), ...hintsAt(hints, 'title')]}
        onChange={(title) => onChange({ ...event, title: title.replace(/\n/g, ' ') }, 'title')}
      />
      <DateField
        label="When"
        isDraft={isDraft}
        value={event.when.date}
        notes={[...toldOf('date'), ...whereMarkStands(event, outline)]}
        onChange={(date) => onChange({ ...event, when: { ...event.when, date } }, 'date')}
      />
      <HowKnown {...part} />
      <AnotherReport {...part} />
      <TextField
        label="Summary"
        rows={2}
        value={event.summary}
        onChange={(summary) => onChange({ ...event, summary }, 'summary')}
      />
      <EventCitations {...part} />
      <EventStanding {...part} />
      <EventPlace {...part} />
      <EventPeople {...part} />
      <div className="form-folds">
        <Fold title="In plain language" said={event.plain ? 'written' : ''}>
          <TextField
            label="What happened, in two or three short sentences"
            rows={3}
            value={event.plain ?? ''}
            onChange={(plain) => onChange(withOptional(event, 'plain', plain), 'plain')}
          />
        </Fold>
        <Fold title="When it became known" said={event.isPublicAct ? 'on its day' : event.madePublic ? 'later' : ''}>
          <EventPublicity {...part} />
        </Fold>
        <Fold title="Connected events" said={event.connections.length}>
          <EventConnections {...part} />
        </Fold>
        <Fold title="Pictures and films" said={event.media?.length ?? 0}>
          <EventMedia {...part} />
        </Fold>
        <Fold title="Links" said={event.links?.length ?? 0}>
          <EventLinks {...part} />
        </Fold>
        {!isDraft && (
          <Fold title="Corrections" said={outline.corrections.filter((one) => one.event === event.id).length}>
            <EventCorrections event={event} />
          </Fold>
        )}
      </div>
    </div>
  );
}
