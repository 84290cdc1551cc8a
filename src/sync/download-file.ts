// Files that are made in the page and saved by the browser.

/** ms; some browsers read the blob only after the click has long been handled. */
const KEPT = 60_000;

/** Saves a text or a blob as a file where the browser saves what is downloaded. */
export function downloadFile(name: string, content: string | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
