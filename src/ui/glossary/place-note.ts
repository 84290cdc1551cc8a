// Where a note stands in browsers that cannot anchor it to its word by a style sheet.

/** px between word and note, and between note and the window's edge. */
const GAP = 6;
const MARGIN = 8;

/** Puts a note below a word, or above it where there is no room, and keeps it there while things scroll. Gives its undo. */
export function placeNote(note: HTMLElement, word: HTMLElement): () => void {
  const place = (): void => {
    const { left, top, bottom } = word.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = note;
    const isBelow = bottom + GAP + height <= window.innerHeight;
    note.style.top = `${isBelow ? bottom + GAP : top - GAP - height}px`;
    note.style.left = `${Math.max(MARGIN, Math.min(left, window.innerWidth - MARGIN - width))}px`;
  };
  place();
  window.addEventListener('scroll', place, true);
  window.addEventListener('resize', place);
  return () => {
    window.removeEventListener('scroll', place, true);
    window.removeEventListener('resize', place);
  };
}
