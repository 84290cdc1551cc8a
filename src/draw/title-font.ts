// The type that titles are set in, and what is said: measuring and drawing must mean the same.

/** Of a rem. */
export const TITLE_EM = 0.875;

/** The CSS font of titles with an em of so many px. */
export function titleFont(em: number, weight = 500): string {
  return `${weight} ${em}px "Source Sans 3 Variable", "Source Sans fallback", system-ui, sans-serif`;
}

/** The CSS font of what is said. */
export function saidFont(em: number, weight = 400): string {
  return `${weight} ${em}px "Source Serif 4 Variable", "Source Serif fallback", Georgia, serif`;
}
