// What a timeline says of itself, and everything that its events name, as folded lists.
import { type JSX, useEffect, useRef, useState } from 'react';
import type { FieldName } from '../../edit/change.ts';
import { changeField } from '../../edit/edit-member.ts';
import type { Timeline } from '../../model/timeline.ts';
import { DateField } from './field/date-field.tsx';
import { EventPick } from './field/event-pick.tsx';
import { Fold } from './field/fold.tsx';
import { TextField } from './field/text-field.tsx';
import { useEditing, useTimeline } from './form-context.ts';
import { MemberList } from './member/member-list.tsx';
import { EDITED_PARTS, MEMBER_SPECS } from './member/member-specs.ts';

/** The fields of the open timeline. */
export function TimelineForm(): JSX.Element {
  const timeline = useTimeline();
  const { make } = useEditing();
  const title = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  // A timeline without events has just been made, and is to be named first.
  const [isBegun] = useState(timeline.events.length > 0);
  useEffect(() => {
    if (isBegun) return;
    title.current?.focus();
    title.current?.select();
  }, [isBegun]);
  const put = <Field extends FieldName>(field: Field, value: Timeline[Field] | undefined): void => {
    make((present, making) => changeField(present, field, value, making), `timeline ${field}`);
  };
  return (
    <div className="form-fields">
      <TextField
        label="Title"
        kind="title"
        rows={1}
        inputRef={title}
        value={timeline.title}
        onChange={(title) => put('title', title.replace(/\n/g, ' '))}
      />
      <TextField
        label="What it is about"
        rows={2}
        value={timeline.summary}
        onChange={(summary) => put('summary', summary)}
      />
      <DateField
        label="When the sources end"
        isOptional
        value={timeline.sourcesEnd}
        onChange={(end) => put('sourcesEnd', end)}
      />
      <DateField
        label="The time that is shown first"
        isOptional
        value={timeline.firstView ?? ''}
        onChange={(view) => put('firstView', view || undefined)}
      />
      <EventPick
        label="The event to start reading with"
        none="None"
        value={timeline.startsWith ?? ''}
        onPick={(id) => put('startsWith', id || undefined)}
      />
      <div className="form-folds">
        {EDITED_PARTS.map((part) => (
          <Fold key={part} title={MEMBER_SPECS[part].title} said={timeline[part].length}>
            <MemberList part={part} />
          </Fold>
        ))}
      </div>
    </div>
  );
}
