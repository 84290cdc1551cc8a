// The introduction where there is no panel beside the timeline to hold it.
import { type JSX, useEffect } from 'react';
import { showDialog } from '../../state/actions.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { Introduction } from '../panel/introduction.tsx';
import { Modal } from './modal.tsx';

/** Closes itself when an event is opened from it. */
export function IntroductionDialog(): JSX.Element {
  const { store } = useApp();
  const isOpen = useAppState((state) => state.selected !== undefined);
  useEffect(() => {
    if (isOpen) showDialog(store, undefined);
  }, [store, isOpen]);
  return (
    <Modal title="This timeline">
      <Introduction headingId="introduction" />
    </Modal>
  );
}
