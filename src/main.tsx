// The only place where everything meets: first timeline → store → syncs → <StageView/>.
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadTimeline } from './data/catalog.ts';
import { documentInPage } from './state/document.ts';
import { syncAddressBar } from './sync/address-bar.ts';
import { syncTheme } from './sync/theme.ts';
import { StageView } from './ui/app/app.tsx';
import { AppContext } from './ui/app/app-context.ts';
import { openStage } from './ui/app/open-stage.ts';

/** On a narrow screen a sideways axis shows little, so the list comes first and the timeline is a tap away. */
const NARROW = '(max-width: 37.49rem)';

async function start(root: HTMLElement): Promise<void> {
  const timeline = await loadTimeline('cambodia');
  const document = documentInPage(timeline);
  const layout = window.matchMedia(NARROW).matches ? 'list' : 'timeline';
  const app = await openStage({ document, layout, version: __VERSION__, reportUrl: __REPORT_URL__ });
  syncTheme(app.store);
  syncAddressBar(app.store, {
    isEvent: (id) => app.columns.ids.includes(id),
    limits: app.limits,
    stop: app.travel.stop,
  });
  createRoot(root).render(
    <StrictMode>
      <AppContext value={app}>
        <StageView />
      </AppContext>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('missing element: #root');
void start(root);
