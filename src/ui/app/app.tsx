// One stage: header, timeline or list, panel, foot.
import './app.css';
import './app-both.css';
import { type JSX, lazy, Suspense, useEffect, useState } from 'react';
import type { Dialog } from '../../state/state.ts';
import { InquiryBar } from '../inquiry/inquiry-bar.tsx';
import { InquiryState } from '../inquiry/inquiry-state.tsx';
import { Panel } from '../panel/panel.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { loadGestures } from '../timeline/use-pan-zoom.ts';
import { useApp, useAppState, useArrangement } from './app-context.ts';
import { Foot } from './foot.tsx';
import { Header } from './header.tsx';
import { Later } from './later.tsx';
import { Notices } from './notices.tsx';
import { useKeys } from './use-keys.ts';
import { ViewFault } from './view-fault.tsx';

// What the first view does not need comes when it is asked for.
const AboutDialog = lazy(async () => ({ default: (await import('../dialogs/about-dialog.tsx')).AboutDialog }));
const IntroductionDialog = lazy(async () => ({
  default: (await import('../dialogs/introduction-dialog.tsx')).IntroductionDialog,
}));
const Keys = lazy(async () => ({ default: (await import('./all-keys.tsx')).AllKeys }));
const ProblemsDialog = lazy(async () => ({ default: (await import('../open/problems-dialog.tsx')).ProblemsDialog }));
const ReportDialog = lazy(async () => ({ default: (await import('../dialogs/report-dialog.tsx')).ReportDialog }));
const StartDialog = lazy(async () => ({ default: (await import('../present/start-dialog.tsx')).StartDialog }));
const ActivitiesDialog = lazy(async () => ({
  default: (await import('../activity/activities-dialog.tsx')).ActivitiesDialog,
}));
const TakeAlong = lazy(async () => ({ default: (await import('../carry/take-along.tsx')).TakeAlong }));
const CiteDialog = lazy(async () => ({ default: (await import('../cite/cite-dialog.tsx')).CiteDialog }));
const OpenDialog = lazy(async () => ({ default: (await import('../open/open-dialog.tsx')).OpenDialog }));
const MineDialog = lazy(async () => ({ default: (await import('../mine/mine-dialog.tsx')).MineDialog }));
const TakeAwayDialog = lazy(async () => ({
  default: (await import('../take-away/take-away-dialog.tsx')).TakeAwayDialog,
}));
const EmbedDialog = lazy(async () => ({ default: (await import('../embed/embed-dialog.tsx')).EmbedDialog }));
const FrameHead = lazy(async () => ({ default: (await import('../embed/frame-head.tsx')).FrameHead }));
const HistoryDialog = lazy(async () => ({ default: (await import('../mine/history-dialog.tsx')).HistoryDialog }));
const EditBar = lazy(async () => ({ default: (await import('../edit/edit-bar.tsx')).EditBar }));
const FormPanel = lazy(async () => ({ default: (await import('../form/form-panel.tsx')).FormPanel }));
const ClassWindow = lazy(async () => ({ default: (await import('../present/class-window.tsx')).ClassWindow }));
const LessonPanel = lazy(async () => ({ default: (await import('./lesson-panel.tsx')).LessonPanel }));
const PrintList = lazy(async () => ({ default: (await import('../print/print-list.tsx')).PrintList }));
const PageFrame = lazy(async () => ({ default: (await import('../pages/page-frame.tsx')).PageFrame }));
const NothingLeft = lazy(async () => ({ default: (await import('../filter/nothing-left.tsx')).NothingLeft }));
const EmptyTimeline = lazy(async () => ({ default: (await import('../open/empty-timeline.tsx')).EmptyTimeline }));
const ListView = lazy(async () => ({ default: (await import('../list/list-view.tsx')).ListView }));

/** The app on its stage; needs an AppContext. */
export function StageView() {
  const presenting = useAppState((state) => state.presenting);
  useReadySign();
  // While a class sees this window nothing else is in it that could give an answer away.
  if (presenting === undefined) return <Stage />;
  return (
    <Suspense>
      <ClassWindow key={presenting} id={presenting} />
    </Suspense>
  );
}

function Stage() {
  const { outline, editor } = useApp();
  const layout = useAppState((state) => (state.page ? 'page' : state.layout));
  const selected = useAppState((state) => state.selected);
  const isOpen = selected !== undefined;
  const isLessonOpen = useAppState((state) => state.isLessonOpen);
  const hasForm = useAppState((state) => state.form !== undefined);
  const isFramed = useAppState((state) => state.embeddedBy !== undefined);
  const isForPupils = useAppState((state) => state.isForPupils);
  // In a frame the room is the timeline's; the introduction waits behind a button of it.
  const hasIntroduction = !isFramed && (outline.summary !== '' || outline.sources.length > 0);
  useKeys();
  const isSettled = useSettled();
  return (
    <>
      <div
        className="app"
        data-layout={layout}
        data-open={isOpen || isLessonOpen || hasForm ? '' : undefined}
        data-bare={isLessonOpen || hasForm || hasIntroduction ? undefined : ''}
      >
        {isFramed ? (
          <Later>
            <FrameHead />
          </Later>
        ) : (
          <>
            <Header />
            <InquiryBar />
          </>
        )}
        <div className="app-lines">
          <Notices />
          {editor && !isForPupils && !isFramed && (
            <div className="app-edit">
              <Later>
                <EditBar />
              </Later>
            </div>
          )}
          <InquiryState />
        </div>
        <main className="app-main">
          <MainView />
        </main>
        <div className="app-panel">
          <ViewFault what="The panel" attempt={`${selected} ${isLessonOpen} ${hasForm}`}>
            <SidePanel />
          </ViewFault>
        </div>
        {!isFramed && <Foot />}
      </div>
      <ShownDialog />
      <Later>{isSettled && <PrintList />}</Later>
    </>
  );
}

/** The lesson, a form, or what there is to read. */
function SidePanel() {
  const isLessonOpen = useAppState((state) => state.isLessonOpen);
  const hasForm = useAppState((state) => state.form !== undefined);
  if (!isLessonOpen && !hasForm) return <Panel />;
  return <Suspense>{isLessonOpen ? <LessonPanel /> : <FormPanel />}</Suspense>;
}

/** A page, or the timeline, the list, or both. */
function MainView() {
  const layout = useAppState((state) => state.layout);
  const page = useAppState((state) => state.page);
  const { columns } = useApp();
  const isEmpty = useNothingLeft();
  const list = (
    <Later what="The list">
      <ListView />
    </Later>
  );
  if (page) {
    return (
      <Later what="This page" attempt={`${page.kind} ${page.about}`}>
        <PageFrame page={page} />
      </Later>
    );
  }
  if (columns.count === 0) {
    return (
      <Later what="The empty timeline">
        <EmptyTimeline />
      </Later>
    );
  }
  if (isEmpty) {
    return (
      <Later what="What the filter leaves">
        <NothingLeft />
      </Later>
    );
  }
  if (layout === 'list') return list;
  return (
    <>
      <ViewFault what="The timeline" instead={list}>
        <Timeline />
      </ViewFault>
      {layout === 'both' && list}
    </>
  );
}

/** Whether the filter leaves nothing of a timeline that has something. */
function useNothingLeft(): boolean {
  const { columns } = useApp();
  return useArrangement().shown.length === 0 && columns.count > 0;
}

const DIALOGS: Readonly<Record<Dialog, () => JSX.Element>> = {
  keys: () => <Keys />,
  about: () => <AboutDialog />,
  introduction: () => <IntroductionDialog />,
  problems: () => <ProblemsDialog />,
  report: () => <ReportDialog />,
  present: () => <StartDialog />,
  activities: () => <ActivitiesDialog />,
  carry: () => <TakeAlong />,
  cite: () => <CiteDialog />,
  open: () => <OpenDialog />,
  mine: () => <MineDialog />,
  'take-away': () => <TakeAwayDialog />,
  embed: () => <EmbedDialog />,
  history: () => <HistoryDialog />,
};

function ShownDialog() {
  const dialog = useAppState((state) => state.dialog);
  return (
    <Later what="The dialog" attempt={dialog}>
      {dialog && DIALOGS[dialog]()}
    </Later>
  );
}

/** ms after which what may be asked for without waiting, such as printing, is fetched. */
const SETTLED = 800;

function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLED);
    return () => clearTimeout(timer);
  }, []);
  return isSettled;
}

/** Marks the page as ready once its first frame stands in its own type: a hook for tests and for pages that embed us. */
function useReadySign(): void {
  useEffect(() => {
    let isCurrent = true;
    const sign = (): void => {
      if (!isCurrent) return;
      // A long list is placed in a worker: its first frame comes when it comes.
      const surface = document.querySelector('.timeline-surface');
      if (surface && !surface.hasAttribute('data-drawn')) requestAnimationFrame(sign);
      else document.documentElement.dataset['ready'] = '';
    };
    // Two frames: one in which the type is measured, one in which it is drawn.
    const afterDrawing = (): number => requestAnimationFrame(() => requestAnimationFrame(sign));
    void Promise.all([document.fonts.ready, loadGestures()]).then(afterDrawing, afterDrawing);
    return () => {
      isCurrent = false;
    };
  }, []);
}
