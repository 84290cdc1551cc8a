// What is asked before a presentation: one picture or two, and how long the lesson may be.
import { type JSX, lazy, Suspense, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type Lesson, minutesOf, ROUTES, type Route, stepsOn } from '../../lesson/lesson.ts';
import type { Run } from '../../lesson/run.ts';
import { showDialog, showLesson } from '../../state/actions.ts';
import { lastRecord } from '../../sync/run-record.ts';
import { useApp } from '../app/app-context.ts';
import { Modal } from '../dialogs/modal.tsx';
import { openLesson } from '../lesson/open-lesson.ts';
import { ROUTE_WORDS } from '../lesson/step-words.ts';
import { beginShow, showAgain } from './begin-show.ts';
import { type PlayedLesson, playLesson } from './play-lesson.ts';
import './start-dialog.css';

const PrintScript = lazy(async () => ({ default: (await import('../script/print-script.tsx')).PrintScript }));

const SCREENS: readonly { readonly screens: Run['screens']; readonly title: string; readonly about: string }[] = [
  {
    screens: 'one',
    title: 'One picture',
    about: 'The projector shows what this screen shows. Notes are never on it: print the script.',
  },
  {
    screens: 'two',
    title: 'Two pictures',
    about: 'The projector shows the class’s window, this screen the speaker’s, with notes and clock.',
  },
];

/** The dialog behind “Present”. */
export function StartDialog(): JSX.Element {
  const app = useApp();
  const lesson = useLesson();
  const [screens, setScreens] = useState<Run['screens']>('one');
  const [wanted, setRoute] = useState<Route>('core');
  const route = routesOf(lesson).includes(wanted) ? wanted : 'whole';
  const [isBlocked, setBlocked] = useState(false);
  const [isStarting, setStarting] = useState(false);
  const [printed, setPrinted] = useState<PlayedLesson>();
  const name = useId();
  const go = useRef<HTMLButtonElement>(null);
  // Enter starts the lesson that P asked for; a dialog would begin at its close button.
  useEffect(() => go.current?.focus(), []);
  const last = useMemo(() => lastRecord(app.outline), [app]);
  const print = async (): Promise<void> => {
    if (lesson) setPrinted(await playLesson(app, lesson, route));
  };
  return (
    <Modal title="In front of a class">
      <form
        className="start"
        onSubmit={(event) => {
          event.preventDefault();
          // A second press would open a second window.
          if (isStarting) return;
          const hasBegun = beginShow(app, { route, screens });
          setStarting(hasBegun);
          setBlocked(!hasBegun);
        }}
      >
        <fieldset className="start-choices">
          <legend>One picture or two?</legend>
          {SCREENS.map(({ screens: each, title, about }) => (
            <label key={each} className="start-choice">
              <input
                type="radio"
                name={`${name}-screens`}
                checked={screens === each}
                onChange={() => {
                  setScreens(each);
                  setBlocked(false);
                }}
              />
              <span>
                <strong>{title}</strong>
                <span className="start-about">{about}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <RouteChoice lesson={lesson} route={route} onChoose={setRoute} />
        {isBlocked && (
          <p role="alert" className="start-blocked">
            The browser blocks the second window. Allow pop-ups for this page and start again, or choose one picture and
            print the teacher’s script.
          </p>
        )}
        <p className="start-actions">
          <button ref={go} type="submit" className="control start-go">
            Start
          </button>
          {last && (
            <button type="button" className="control" onClick={() => showAgain(app, last)}>
              Go on at step {last.run.index + 1}
            </button>
          )}
          <button type="button" className="control" disabled={!lesson} onClick={() => void print()}>
            Print the teacher’s script
          </button>
        </p>
      </form>
      <p className="start-more">
        <button
          type="button"
          className="control"
          onClick={() => {
            showLesson(app.store, true);
            showDialog(app.store, undefined);
          }}
        >
          Change the lesson
        </button>
        <button type="button" className="control" onClick={() => showDialog(app.store, 'activities')}>
          Activities for one pupil, or to print
        </button>
        <button type="button" className="control" onClick={() => showDialog(app.store, 'carry')}>
          Take along
        </button>
      </p>
      {printed && lesson && (
        <Suspense>
          <PrintScript lesson={lesson} route={route} {...printed} onDone={() => setPrinted(undefined)} />
        </Suspense>
      )}
    </Modal>
  );
}

interface RouteChoiceProps {
  readonly lesson: Lesson | undefined;
  readonly route: Route;
  readonly onChoose: (route: Route) => void;
}

/** The routes that differ from each other. */
function routesOf(lesson: Lesson | undefined): readonly Route[] {
  if (!lesson) return ROUTES;
  const lengths = ROUTES.map((route) => stepsOn(lesson, route).length);
  return ROUTES.filter((route, at) => route === 'whole' || (lengths[at] !== 0 && lengths[at] !== lengths.at(-1)));
}

function RouteChoice({ lesson, route, onChoose }: RouteChoiceProps): JSX.Element {
  const name = useId();
  const routes = routesOf(lesson);
  return (
    <fieldset className="start-choices" data-side-by-side="">
      <legend>{lesson ? `How long? “${lesson.title}”` : 'How long?'}</legend>
      {routes.map((each) => {
        const steps = lesson ? stepsOn(lesson, each) : [];
        return (
          <label key={each} className="start-choice">
            <input type="radio" name={name} checked={route === each} onChange={() => onChoose(each)} />
            <span>
              <strong>{ROUTE_WORDS[each]}</strong>
              <span className="start-about">
                {steps.length === 1 ? '1 step' : `${steps.length} steps`}, {Math.round(minutesOf(steps))} min
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** The present lesson; undefined until it is there. */
function useLesson(): Lesson | undefined {
  const app = useApp();
  const [lesson, setLesson] = useState<Lesson>();
  useEffect(() => {
    let isCurrent = true;
    void openLesson(app).then((store) => isCurrent && setLesson(store.getState().lesson));
    return () => {
      isCurrent = false;
    };
  }, [app]);
  return lesson;
}
