// What every component of one stage shares; it comes by context, so that two stages can stand on one page.
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Arrangement } from '../../layout/arrangement.ts';
import type { AxisKind } from '../../layout/axis.ts';
import type { Columns } from '../../layout/columns.ts';
import type { Facets } from '../../layout/facets.ts';
import type { Scale } from '../../layout/scale.ts';
import type { ReadOptions } from '../../model/interpretation.ts';
import type { Outline, TimelineDocument } from '../../state/document.ts';
import type { EditStore } from '../../state/edit-store.ts';
import type { State } from '../../state/state.ts';
import type { Store } from '../../state/store.ts';
import type { Span } from '../../time/span.ts';
import type { Host, Origin } from './host.ts';

export interface App {
  readonly store: Store;
  readonly document: TimelineDocument;
  readonly outline: Outline;
  /** All events, and by what they are chosen. */
  readonly columns: Columns;
  readonly facets: Facets;
  /** What is laid out at present. */
  readonly arrangement: () => Arrangement;
  /** The axis of a kind, with its limits and its view at rest. */
  readonly scaleOf: (axis: AxisKind) => Scale;
  /** The present one. */
  readonly scale: () => Scale;
  /** Where to report a mistake; empty where this build has no such address. */
  readonly reportUrl: string;
  /** The version of Sourceline. */
  readonly version: string;
  readonly travel: Travel;
  readonly origin: Origin;
  /** How the document was asked to be read. */
  readonly readOptions: ReadOptions;
  /** What changes the document; undefined until somebody does. */
  readonly editor: EditStore | undefined;
  readonly host: Host;
}

/** Ways to move that take time and can be interrupted. */
export interface Travel {
  /** Flies to a view within the limits; cuts with reduced motion. */
  readonly to: (view: Span) => void;
  /** Opens an event and brings it into view: a step that Back undoes. */
  readonly toEvent: (id: string) => void;
  /** The same in walking from one event to the next, which Back does not undo one by one. */
  readonly walkTo: (index: number) => void;
  /** Stays where it is. */
  readonly stop: () => void;
}

export const AppContext = createContext<App | undefined>(undefined);

/** The stage that a component stands on; throws outside of one. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('missing provider: AppContext');
  return app;
}

/** A part of the state; the component renders anew when it changes. */
export function useAppState<T>(selector: (state: State) => T): T {
  return useStore(useApp().store, selector);
}

/** What is laid out at present: another object when the filter or the lanes are others. */
export function useArrangement(): Arrangement {
  const { arrangement } = useApp();
  useAppState((state) => state.filter);
  useAppState((state) => state.lanesBy);
  return arrangement();
}

/** The present axis, with its limits and its view at rest. */
export function useScale(): Scale {
  const { scaleOf } = useApp();
  return scaleOf(useAppState((state) => state.axis));
}
