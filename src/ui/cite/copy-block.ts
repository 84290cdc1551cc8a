// Copying with italics where the browser can, and without them where it cannot.
import { blockHtml, blockText, type CitedBlock } from '../../cite/cited-block.ts';

/** Puts a block on the clipboard as HTML and as plain text; rejects where the browser allows neither. */
export async function copyBlock(block: CitedBlock): Promise<void> {
  const text = blockText(block);
  try {
    const types = { 'text/html': blockHtml(block), 'text/plain': text };
    const parts = Object.entries(types).map(([type, words]) => [type, new Blob([words], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
  } catch {
    await navigator.clipboard.writeText(text);
  }
}
