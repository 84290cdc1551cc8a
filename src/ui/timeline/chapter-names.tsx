// The names of chapters and silences above the stage; each stays in view while any of its span is.
import type { ToPx } from '../../layout/frame.ts';
import type { NamedSpan, StageBands } from './use-bands.ts';

const PADDING = 10;
/** A name cut to fewer px than this tells nothing. */
const SHORTEST = 34;
/** Below this width only the part before the dot is shown: “2017” of “2017 · Arrest and dissolution”. */
const SHORT_NAME = 130;

/** One line of names, laid over the spans they name. */
export function ChapterNames({
  bands,
  toPx,
  widthPx,
}: {
  readonly bands: StageBands;
  readonly toPx: ToPx;
  readonly widthPx: number;
}) {
  return (
    <div className="chapter-names">
      {bands.chapters.map((chapter) => (
        <SpanName key={chapter.id} named={chapter} toPx={toPx} widthPx={widthPx} className="chapter-name" />
      ))}
      {bands.notes.map((note) => (
        <SpanName key={note.id} named={note} toPx={toPx} widthPx={widthPx} className="silence-name" />
      ))}
    </div>
  );
}

function SpanName({
  named,
  toPx,
  widthPx,
  className,
}: {
  readonly named: NamedSpan;
  readonly toPx: ToPx;
  readonly widthPx: number;
  readonly className: string;
}) {
  const from = toPx(named.span.from);
  const left = Math.max(0, from) + PADDING;
  const right = Math.min(widthPx, toPx(named.span.to)) - PADDING / 2;
  if (right - left < SHORTEST) return null;
  const short = right - left < SHORT_NAME ? named.name.split(' · ')[0] : named.name;
  return (
    <span className={className} style={{ left, maxWidth: right - left }} title={named.name}>
      {short}
    </span>
  );
}
