// The painter of the timeline's canvas, and what stands still when it has come to rest.
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useApp } from '../app/app-context.ts';
import { createPainter, type Painter, type PainterInput, type Rest } from './stage-painter.ts';

export interface Painted {
  readonly painter: RefObject<Painter | undefined>;
  /** Undefined until the first frame has come to rest. */
  readonly rest: Rest | undefined;
}

/** Paints `input` on the canvas; while the picture moves, the surface has the attribute data-moving, and its buttons keep out of the way. */
export function usePainter(
  canvas: RefObject<HTMLCanvasElement | null>,
  surface: RefObject<HTMLElement | null>,
  input: PainterInput | undefined,
): Painted {
  const app = useApp();
  const painter = useRef<Painter>(undefined);
  const [rest, setRest] = useState<Rest>();
  const [fault, setFault] = useState<unknown>();
  if (fault !== undefined) throw fault;
  useLayoutEffect(() => {
    if (!canvas.current) return;
    const created = createPainter({
      app,
      canvas: canvas.current,
      onMove: () => surface.current?.setAttribute('data-moving', ''),
      onRest: setRest,
      onFault: setFault,
    });
    painter.current = created;
    return () => {
      created.stop();
      painter.current = undefined;
    };
  }, [app, canvas, surface]);
  useLayoutEffect(() => {
    if (input) painter.current?.show(input);
  }, [input]);
  // Only now the buttons stand where the picture does.
  useEffect(() => {
    if (rest) surface.current?.removeAttribute('data-moving');
  }, [rest, surface]);
  return { painter, rest };
}
