// What a reader of the figures must know before believing them, and one line for each run while the bench works.
import { CONTESTANTS } from './contestants.ts';
import { OPENERS } from './openers.ts';
import { nameOfOpening } from './render-openings.ts';
import { type FlightRun, noisesOf, type OpeningRun, type Results, type Run } from './results.ts';

const NOISE_ALLOWED = 1.25;

function nameOf({ contestant, size }: Run): string {
  const title = CONTESTANTS.find(({ id }) => id === contestant)?.title ?? contestant;
  return `${title}, ${size} events`;
}

function digits(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(1);
}

/** A run in one line, to watch the bench by. */
export function describeRun(run: Run): string {
  const { load, pan, zoom, memoryMb, noise, failed } = run;
  const parts = [
    `first event ${digits(load?.firstEvent)} ms`,
    `pan ${digits(pan?.busyPerFrame)} ms/frame`,
    `zoom ${digits(zoom?.busyPerFrame)} ms/frame`,
    `${memoryMb ?? '–'} MB`,
    `noise ${digits(noise)}`,
  ];
  return `${nameOf(run)}: ${parts.join(', ')}${failed ? `; failed: ${failed}` : ''}`;
}

const REASONS: readonly { readonly holds: (run: Run) => boolean; readonly say: (run: Run) => string }[] = [
  { holds: ({ load }) => load?.hasFetchedData === false, say: () => 'it did not fetch the events and showed others' },
  { holds: ({ hasPanned }) => hasPanned === false, say: () => 'the drag changed nothing that can be seen' },
  { holds: ({ hasZoomed }) => hasZoomed === false, say: () => 'the wheel changed nothing that can be seen' },
  { holds: ({ errors = [] }) => errors.length > 0, say: ({ errors = [] }) => `the page threw: ${errors[0]}` },
  { holds: ({ failed }) => failed !== undefined, say: ({ failed }) => `failed: ${failed}` },
];

function faultsOf({ errors = [], failed }: FlightRun): string[] {
  const faults = [
    ...(errors.length > 0 ? [`the page threw: ${errors[0]}`] : []),
    ...(failed === undefined ? [] : [`failed: ${failed}`]),
  ];
  return faults.map((fault) => `the flights of a presentation: ${fault}`);
}

/** ms within which whoever presses Cancel must see that it was. */
const ANSWER_ALLOWED = 100;
/** ms beyond which a task keeps a reader waiting noticeably; ours promises that none is so long. */
const TASK_ALLOWED = 50;

/** ms; what is open sooner may be there before the line, which only comes after 300 ms. */
const CANCELLABLE = 1_000;

function openingFaultsOf(run: OpeningRun): string[] {
  const { opener, figures, cancel, errors = [], failed } = run;
  const isOurs = OPENERS.some(({ id, isOurs: ours }) => id === opener && ours);
  const faults = [
    ...(errors.length > 0 ? [`the page threw: ${errors[0]}`] : []),
    ...(failed === undefined ? [] : [`failed: ${failed}`]),
    ...(isOurs && figures && figures.longestTask > TASK_ALLOWED ? ['there were tasks over 50 ms'] : []),
    ...(isOurs && !cancel && (figures?.firstEvent ?? 0) > CANCELLABLE ? ['Cancel could not be pressed'] : []),
    ...(cancel && !cancel.isGivenUp ? ['Cancel was pressed, and it opened all the same'] : []),
    ...(cancel && cancel.answer > ANSWER_ALLOWED ? ['Cancel was not answered within 100 ms'] : []),
  ];
  return faults.map((fault) => `${nameOfOpening(run)}: ${fault}`);
}

/** Everything that speaks against the figures, each said once. */
export function warningsOf(results: Results): string[] {
  const { runs, flights = [], openings = [] } = results;
  const faults = runs.flatMap((run) =>
    REASONS.filter(({ holds }) => holds(run)).map(({ say }) => `${nameOf(run)}: ${say(run)}`),
  );
  const noises = noisesOf(results);
  const ratio = Math.max(...noises) / Math.min(...noises);
  const isNoisy = ratio > NOISE_ALLOWED;
  const noisy = `the fixed calculation took up to ${ratio.toFixed(2)} times as long as at best: something else was running`;
  return [
    ...new Set([...faults, ...flights.flatMap(faultsOf), ...openings.flatMap(openingFaultsOf)]),
    ...(isNoisy ? [noisy] : []),
  ];
}
