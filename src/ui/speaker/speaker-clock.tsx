// The times: of day, since the start, and on the present step, with how far that is from the plan.
import { type JSX, useEffect, useState } from 'react';
import { aheadWords, clockWords, minutesWords, onStepWords, type Pace, paceOf } from '../../lesson/pace.ts';
import { useRun, useShow } from '../present/show-context.ts';
import './speaker-clock.css';

const SECOND = 1000;

/** The only part that changes every second; `readNow` gives ms since 1970. */
export function SpeakerClock({ readNow = Date.now }: { readonly readNow?: () => number }): JSX.Element {
  const { telling } = useShow();
  const run = useRun((present) => present);
  const now = useNow(readNow);
  const pace = paceOf(telling.steps, run, now);
  return (
    <section className="speaker-clock" aria-label="Times">
      <dl className="speaker-times">
        <Time name="Time of day">{timeOfDay(now)}</Time>
        <Time name="Since the start">{clockWords(pace.sinceStart)}</Time>
        <Time name="On this step">
          {onStepWords(pace.onStep, pace.planOnStep)}
          <StepBar pace={pace} />
        </Time>
        <Time name="In all">{aheadWords(pace.aheadBy)}</Time>
        <Time name="Still planned">
          {minutesWords(Math.ceil(pace.planLeft / (60 * SECOND)))}, until {timeOfDay(now + pace.planLeft)}
        </Time>
      </dl>
    </section>
  );
}

function Time({ name, children }: { readonly name: string; readonly children: React.ReactNode }): JSX.Element {
  return (
    <div className="speaker-time">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How much of the step's minutes is gone; the words beside it say the same. */
function StepBar({ pace }: { readonly pace: Pace }): JSX.Element {
  const part = pace.planOnStep > 0 ? Math.min(1, pace.onStep / pace.planOnStep) : 1;
  return (
    <span className="speaker-bar" aria-hidden="true">
      <span className="speaker-bar-gone" style={{ width: `${part * 100}%` }} />
    </span>
  );
}

/** Hour and minute as this machine writes them. */
function timeOfDay(now: number): string {
  return new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(now);
}

function useNow(readNow: () => number): number {
  const [now, setNow] = useState(readNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(readNow()), SECOND);
    return () => clearInterval(timer);
  }, [readNow]);
  return now;
}
