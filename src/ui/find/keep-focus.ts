// A click on an option leaves the focus where the keys are heard.

/** The focus stays in the box, so that its keys go on working. */
export function keepFocus(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
}
