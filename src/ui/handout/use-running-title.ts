// The running title at the foot of the printed pages. A page's margin takes text from style sheets only, so one is made for it.
import { useLayoutEffect } from 'react';
import type { Paper } from './handout-options.ts';

/** Sets the words at the foot of every page, as long as the component is there; does nothing where the browser cannot. */
export function useRunningTitle(title: string, paper: Paper): void {
  // Before the browser takes its picture of the page.
  useLayoutEffect(() => {
    if (!('adoptedStyleSheets' in document)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@page handout-${paper} { @bottom-left { content: ${cssString(title)}; color: CanvasText; font: 8.5pt "Source Sans 3 Variable", sans-serif; } }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [title, paper]);
}

/** The text as a string of CSS: what could end it, or the line, is escaped. */
export function cssString(text: string): string {
  const escaped = text.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
