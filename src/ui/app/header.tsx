// Brand, the timeline's title, and the few controls that every layout has.
import { chooseTheme, showDialog, showLayout, showPage } from '../../state/actions.ts';
import type { Layout, Theme } from '../../state/state.ts';
import { useApp, useAppState } from './app-context.ts';
import { TimelineMenu } from './timeline-menu.tsx';

const LAYOUTS: readonly { readonly layout: Layout; readonly word: string }[] = [
  { layout: 'timeline', word: 'Timeline' },
  { layout: 'list', word: 'List' },
  { layout: 'both', word: 'Both' },
];

const NEXT_THEME: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const THEME_SIGNS: Readonly<Record<Theme, string>> = { system: '◐', light: '○', dark: '●' };
const THEME_WORDS: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' };

/** The line at the top. */
export function Header() {
  const { store } = useApp();
  const layout = useAppState((state) => (state.page ? undefined : state.layout));
  // A page stands in their place: each of them leads back from it.
  const show = (chosen: Layout): void => {
    showPage(store, undefined);
    showLayout(store, chosen);
  };
  const theme = useAppState((state) => state.theme);
  const isForPupils = useAppState((state) => state.isForPupils);
  return (
    <header className="app-header">
      <h1 className="brand">Sourceline</h1>
      <TimelineMenu />
      <div className="app-controls">
        <fieldset className="layout-switch">
          <legend className="visually-hidden">Show as</legend>
          {LAYOUTS.map(({ layout: each, word }) => (
            <button
              key={each}
              type="button"
              className={each === 'both' ? 'control wide-only' : 'control'}
              aria-pressed={layout === each}
              onClick={() => show(each)}
            >
              {word}
            </button>
          ))}
        </fieldset>
        {!isForPupils && (
          <button
            type="button"
            className="control"
            aria-label="Present"
            title="Present (P)"
            onClick={() => showDialog(store, 'present')}
          >
            <span aria-hidden="true">▷</span>
            <span className="wide-only">Present</span>
          </button>
        )}
        <button
          type="button"
          className="control"
          aria-label={`Colours: ${THEME_WORDS[theme]}`}
          title={`Colours: ${THEME_WORDS[theme]}`}
          onClick={() => chooseTheme(store, NEXT_THEME[theme])}
        >
          <span aria-hidden="true">{THEME_SIGNS[theme]}</span>
        </button>
        <button
          type="button"
          className="control wide-only"
          aria-label="Keys"
          title="Keys (?)"
          onClick={() => showDialog(store, 'keys')}
        >
          ?
        </button>
        <button type="button" className="control" onClick={() => showDialog(store, 'about')}>
          About
        </button>
      </div>
    </header>
  );
}
