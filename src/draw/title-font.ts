// The type that titles are set in: measuring and drawing must mean the same.

/** Of a rem. */
export const TITLE_EM = 0.875;

/** The CSS font of titles with an em of so many px. */
export function titleFont(em: number, weight = 500): string {
  return `${weight} ${em}px "Source Sans 3 Variable", "Source Sans fallback", system-ui, sans-serif`;
}
