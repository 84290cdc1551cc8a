// The handout's pages side by side as sheets of paper. A column of text breaks by the same rules as a page, so what is seen is what is printed.
import { type JSX, useLayoutEffect, useRef, useState } from 'react';
import { useElementSize } from '../timeline/use-element-size.ts';
import { Handout, type HandoutProps } from './handout.tsx';
import { PAPER_MARGIN, PAPERS, PX_PER_MM } from './handout-options.ts';
import { TitleLevel } from './heading.tsx';
import './handout-preview.css';

/** mm between two sheets. */
const SHEET_GAP = 8;
/** Larger than so much of its size no sheet is shown. */
const MOST_SCALE = 0.68;

/** All pages, to be scrolled sideways. */
export function HandoutPreview(props: HandoutProps): JSX.Element {
  const paper = PAPERS[props.options.paper];
  const frame = useRef<HTMLElement>(null);
  const { width } = useElementSize(frame);
  const scale = width > 0 ? Math.min(MOST_SCALE, width / (paper.width * PX_PER_MM)) : MOST_SCALE;
  const columnGap = 2 * PAPER_MARGIN.side + SHEET_GAP;
  const columnWidth = paper.width - 2 * PAPER_MARGIN.side;
  const flow = useRef<HTMLDivElement>(null);
  const pages = usePageCount(flow, (columnWidth + columnGap) * PX_PER_MM, columnGap * PX_PER_MM);
  const stripWidth = pages * (paper.width + SHEET_GAP) - SHEET_GAP;
  return (
    <section
      ref={frame}
      className="handout-preview"
      aria-label={`Preview: ${pages === 1 ? '1 page' : `${pages} pages`}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls it by its keys
      tabIndex={0}
    >
      <div style={{ width: `${stripWidth * scale}mm`, height: `${paper.height * scale}mm` }}>
        <div className="handout-strip" style={{ width: `${stripWidth}mm`, transform: `scale(${scale})` }}>
          {Array.from({ length: pages }, (_, page) => page).map((page) => (
            <div
              key={page}
              className="handout-sheet"
              aria-hidden="true"
              style={{
                left: `${page * (paper.width + SHEET_GAP)}mm`,
                width: `${paper.width}mm`,
                height: `${paper.height}mm`,
              }}
            >
              <p className="handout-sheet-foot">
                <span>{props.title}</span>
                <span>
                  {page + 1} / {pages}
                </span>
              </p>
            </div>
          ))}
          <div
            ref={flow}
            className="handout-flow"
            style={{
              top: `${PAPER_MARGIN.top}mm`,
              left: `${PAPER_MARGIN.side}mm`,
              width: `${columnWidth}mm`,
              height: `${paper.height - PAPER_MARGIN.top - PAPER_MARGIN.bottom}mm`,
              columnWidth: `${columnWidth}mm`,
              columnGap: `${columnGap}mm`,
            }}
          >
            <TitleLevel value={3}>
              <Handout {...props} />
            </TitleLevel>
          </div>
        </div>
      </div>
    </section>
  );
}

/** How many columns the text has taken, followed while it changes. */
function usePageCount(flow: { readonly current: HTMLElement | null }, step: number, gap: number): number {
  const [count, setCount] = useState(1);
  useLayoutEffect(() => {
    const element = flow.current;
    if (!element) return;
    let isCurrent = true;
    const measure = (): void => {
      if (isCurrent) setCount(Math.max(1, Math.round((element.scrollWidth + gap) / step)));
    };
    measure();
    // Type that is still on its way has other widths.
    void document.fonts?.ready.then(measure);
    return () => {
      isCurrent = false;
    };
  });
  return count;
}
