// The painter of the timeline's canvas, and what stands still when it has come to rest.
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useApp } from '../app/app-context.ts';
import { showPainter } from './painters.ts';
import { createPainter, type Painter, type PainterInput, type Rest } from './stage-painter.ts';

export interface PaintedElements {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly surface: RefObject<HTMLElement | null>;
}

/**
 * Keeps a painter in `painter` that paints `input` on the canvas; gives what stands still, undefined until the first frame has come to rest.
 * While the picture moves, the surface has the attribute data-moving, and its buttons keep out of the way.
 */
export function usePainter(
  painter: RefObject<Painter | undefined>,
  { canvas, surface }: PaintedElements,
  input: PainterInput | undefined,
): Rest | undefined {
  const app = useApp();
  const [rest, setRest] = useState<Rest>();
  const isMoving = useRef(false);
  const [fault, setFault] = useState<unknown>();
  if (fault !== undefined) throw fault;
  useLayoutEffect(() => {
    if (!canvas.current) return;
    const created = createPainter({
      app,
      canvas: canvas.current,
      onMove: () => {
        isMoving.current = true;
        surface.current?.setAttribute('data-moving', '');
      },
      onRest: (still) => {
        isMoving.current = false;
        setRest(still);
      },
      onFault: setFault,
    });
    painter.current = created;
    const hide = showPainter(app.store, created);
    return () => {
      hide();
      created.stop();
      painter.current = undefined;
    };
  }, [app, painter, canvas, surface]);
  useLayoutEffect(() => {
    if (input) painter.current?.show(input);
  }, [painter, input]);
  // Only now the buttons stand where the picture does, unless it has moved on meanwhile.
  useEffect(() => {
    if (!rest) return;
    if (!isMoving.current) surface.current?.removeAttribute('data-moving');
    surface.current?.setAttribute('data-drawn', '');
  }, [rest, surface]);
  return rest;
}
