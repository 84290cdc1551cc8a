// One stage: header, timeline or list, panel, foot.
import './tokens.css';
import './base.css';
import './app.css';
import { useEffect } from 'react';
import { AboutDialog } from '../dialogs/about-dialog.tsx';
import { IntroductionDialog } from '../dialogs/introduction-dialog.tsx';
import { KeysDialog } from '../dialogs/keys-dialog.tsx';
import { ReportDialog } from '../dialogs/report-dialog.tsx';
import { ListView } from '../list/list-view.tsx';
import { Panel } from '../panel/panel.tsx';
import { PrintList } from '../print/print-list.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { useAppState } from './app-context.ts';
import { DrawingFault } from './drawing-fault.tsx';
import { Foot } from './foot.tsx';
import { Header } from './header.tsx';
import { KEY_BINDINGS, OTHER_KEYS } from './key-bindings.ts';
import { Notices } from './notices.tsx';
import { useKeys } from './use-keys.ts';

/** The app on its stage; needs an AppContext. */
export function StageView() {
  const layout = useAppState((state) => state.layout);
  const isOpen = useAppState((state) => state.selected !== undefined);
  const dialog = useAppState((state) => state.dialog);
  useKeys();
  useReadySign();
  return (
    <>
      <div className="app" data-layout={layout} data-open={isOpen ? '' : undefined}>
        <Header />
        <Notices />
        <main className="app-main">
          {layout === 'timeline' ? (
            <DrawingFault>
              <Timeline />
            </DrawingFault>
          ) : (
            <ListView />
          )}
        </main>
        <div className="app-panel">
          <Panel />
        </div>
        <Foot />
      </div>
      {dialog === 'keys' && <KeysDialog bindings={[...KEY_BINDINGS, ...OTHER_KEYS]} />}
      {dialog === 'about' && <AboutDialog />}
      {dialog === 'introduction' && <IntroductionDialog />}
      {dialog === 'report' && <ReportDialog />}
      <PrintList />
    </>
  );
}

/** Marks the page as ready once its first frame stands in its own type: a hook for tests and for pages that embed us. */
function useReadySign(): void {
  useEffect(() => {
    let isCurrent = true;
    const sign = (): void => {
      if (isCurrent) document.documentElement.dataset['ready'] = '';
    };
    // Two frames: one in which the type is measured, one in which it is drawn.
    const afterDrawing = (): number => requestAnimationFrame(() => requestAnimationFrame(sign));
    void document.fonts.ready.then(afterDrawing, afterDrawing);
    return () => {
      isCurrent = false;
    };
  }, []);
}
