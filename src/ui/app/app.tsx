// One stage: header, timeline or list, panel, foot.
import './tokens.css';
import './base.css';
import './app.css';
import { AboutDialog } from '../dialogs/about-dialog.tsx';
import { KeysDialog } from '../dialogs/keys-dialog.tsx';
import { ReportDialog } from '../dialogs/report-dialog.tsx';
import { ListView } from '../list/list-view.tsx';
import { Panel } from '../panel/panel.tsx';
import { PrintList } from '../print/print-list.tsx';
import { usePrinting } from '../print/use-printing.ts';
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
  const isPrinting = usePrinting();
  useKeys();
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
      {dialog === 'report' && <ReportDialog />}
      {isPrinting && <PrintList />}
    </>
  );
}
