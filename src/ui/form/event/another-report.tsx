// The date that another report gives for the same event: where it stands, whose it is, and whether the two agree.
import { type JSX, useRef, useState } from 'react';
import type { FoundElsewhere, TimelineEvent } from '../../../model/event.ts';
import { dateWords } from '../../panel/date-words.ts';
import { DateField } from '../field/date-field.tsx';
import { Fold } from '../field/fold.tsx';
import { TextField } from '../field/text-field.tsx';
import { useForm } from '../form-context.ts';
import { useOpenField } from '../open-fields.ts';
import { hintsAt } from './event-hints.ts';
import type { EventPartProps } from './event-part.ts';
import { isReportBegun, NO_REPORT, reportFault, reportNotes } from './report-fault.ts';
import { WhetherTheyAgree } from './whether-they-agree.tsx';

/** A folded part; what it holds is said beside its title. */
export function AnotherReport(props: EventPartProps): JSX.Element {
  const { elsewhere } = props.event.when;
  const said = elsewhere && `${dateWords(elsewhere.date)}${elsewhere.disagreement === undefined ? '' : ', disagrees'}`;
  return (
    <Fold title="Another report’s date" said={said ?? ''}>
      <ReportFields {...props} />
    </Fold>
  );
}

/** What is typed and cannot stand in the timeline yet, and what it was typed over. */
interface Attempt {
  readonly over: FoundElsewhere | undefined;
  readonly report: FoundElsewhere;
}

function ReportFields({ event, hints, onChange }: EventPartProps): JSX.Element {
  const { announce } = useForm();
  const { elsewhere } = event.when;
  const [attempt, setAttempt] = useState<Attempt>();
  const box = useRef<HTMLDivElement>(null);
  const isAttempt = attempt !== undefined && attempt.over === elsewhere;
  const report = isAttempt ? attempt.report : (elsewhere ?? NO_REPORT);
  const fault = isReportBegun(report) ? reportFault(report) : '';
  const put = (next: FoundElsewhere, field?: string): void => {
    const isNothing = !isReportBegun(next);
    if (isNothing || reportFault(next) === '') {
      setAttempt(undefined);
      onChange(withReport(event, isNothing ? undefined : next), field && `another report ${field}`);
    } else setAttempt({ over: elsewhere, report: next });
  };
  const focus = (): void => box.current?.querySelector('input')?.focus();
  const remove = (): void => {
    setAttempt(undefined);
    if (elsewhere) {
      onChange(withReport(event, undefined));
      announce('The other report’s date was removed. Undo brings it back.');
    }
    focus();
  };
  useOpenField({
    take: () => (isAttempt ? fault : ''),
    focus,
    lost: () => (isAttempt && fault !== '' ? 'What you typed of another report’s date was not taken.' : ''),
  });
  return (
    <div className="form-fields" ref={box}>
      <p className="form-hint">
        Sometimes a second report gives the day more sharply than your source, or gives another one. Both are shown,
        each with whose it is.
      </p>
      <DateField
        label="The date in the other report"
        isOptional
        value={report.date}
        notes={elsewhere && !isAttempt ? reportNotes(event.when) : []}
        onChange={(date) => put({ ...report, date }, 'date')}
      />
      <TextField
        label="Address of the other report"
        kind="address"
        placeholder="https://"
        value={report.url}
        notes={isAttempt ? [] : hintsAt(hints, 'when.elsewhere.url')}
        onChange={(url) => put({ ...report, url: url.trim() }, 'url')}
      />
      <TextField
        label="Who published it"
        value={report.publisher}
        hint="Without a name readers see “Another report”."
        onChange={(publisher) => put({ ...report, publisher }, 'publisher')}
      />
      <WhetherTheyAgree key={event.id} report={report} onChange={put} />
      <TextField
        label="What else a reader should know about this date"
        hint="Such as “on one outlet’s word”."
        rows={1}
        value={report.note ?? ''}
        onChange={(note) => put(withNote(report, note), 'note')}
      />
      <p className="form-fault" role="status">
        {fault && `${fault} Until then ${elsewhere ? 'the report stays as it was' : 'nothing of it is shown'}.`}
      </p>
      {isReportBegun(report) && (
        <button type="button" className="form-act" onClick={remove}>
          Remove the other report’s date
        </button>
      )}
    </div>
  );
}

function withReport(event: TimelineEvent, report: FoundElsewhere | undefined): TimelineEvent {
  const { elsewhere: _, ...when } = event.when;
  return { ...event, when: report ? { ...when, elsewhere: report } : when };
}

/** The report with another note, or, for an empty one, without any. */
function withNote({ note: _, ...rest }: FoundElsewhere, note: string): FoundElsewhere {
  return note === '' ? rest : { ...rest, note };
}
