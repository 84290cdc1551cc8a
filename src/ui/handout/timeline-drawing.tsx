// The drawing of a timeline for a few events, as lines and letters that paper can have at any size.
import { type JSX, useId, useMemo } from 'react';
import { cutText } from '../../draw/fit-text.ts';
import { measureLetters, widthInEms } from '../../draw/letter-widths.ts';
import { measureTitles } from '../../draw/measure-text.ts';
import { type SmallTimeline, smallTimeline } from '../../layout/small-timeline.ts';
import type { HandoutEntry } from '../../model/handout.ts';
import { DrawingAxis } from './drawing-axis.tsx';
import { DrawnMark } from './drawn-mark.tsx';
import './timeline-drawing.css';

/** px of its type; the same as in timeline-drawing.css. */
const EM = 12;
const METRICS = { row: 18, radius: 4.75, axis: 28 };
/** A title is cut where it would take more of the width, so that it always fits on one side of its sign. */
const MOST_OF_WIDTH = 0.47;
/** What stands between number and title. */
const NUMBER_GAP = 4;

interface TimelineDrawingProps {
  readonly entries: readonly HandoutEntry[];
  /** px. */
  readonly width: number;
}

/** The events on their axis, numbered as in the text; nothing where no date can be read. */
export function TimelineDrawing({ entries, width }: TimelineDrawingProps): JSX.Element | undefined {
  const titleId = useId();
  const drawing = useMemo(() => drawingOf(entries, width), [entries, width]);
  if (!drawing) return undefined;
  const { timeline, titles } = drawing;
  return (
    <svg
      className="drawing"
      viewBox={`0 0 ${timeline.width} ${timeline.height}`}
      role="img"
      aria-labelledby={titleId}
      focusable="false"
    >
      <title id={titleId}>Timeline of these events; the numbers are those of the text</title>
      <DrawingAxis timeline={timeline} />
      {timeline.marks.map((mark) => (
        <DrawnMark
          key={mark.index}
          mark={mark}
          radius={METRICS.radius}
          number={entries[mark.index]?.number ?? 0}
          title={titles[mark.index] ?? ''}
        />
      ))}
    </svg>
  );
}

interface Drawing {
  readonly timeline: SmallTimeline;
  readonly titles: readonly string[];
}

function drawingOf(entries: readonly HandoutEntry[], width: number): Drawing | undefined {
  const most = width * MOST_OF_WIDTH;
  const letters = measureLetters();
  const longest = 4 * width;
  const shaped = (text: string): number => (measureTitles([text], { em: EM, longest })[0] ?? 0) / EM;
  const measure = (text: string): number => EM * widthInEms(text, letters, longest / EM, shaped);
  const labels = entries.map(({ number, event }) => {
    const numberWidth = measure(String(number)) + NUMBER_GAP;
    const title = cutText(event.title, most - numberWidth, measure);
    return { event, title, labelWidth: numberWidth + measure(title) };
  });
  const timeline = smallTimeline(labels, { ...METRICS, width });
  return timeline && { timeline, titles: labels.map(({ title }) => title) };
}
