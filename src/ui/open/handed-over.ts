// What a drop or a paste brings along. It can be asked for while its event lasts, and not later.

/** As it was handed over; nobody has looked into it. */
export interface HandedOver {
  readonly files: readonly File[];
  /** Names of folders. */
  readonly folders: readonly string[];
  readonly text: string;
}

/** All that a drop or a paste holds. */
export function handedOver(transfer: DataTransfer): HandedOver {
  const entries = [...transfer.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry?.() : null));
  const folders = entries.flatMap((entry) => (entry?.isDirectory ? [entry.name] : []));
  return {
    files: [...transfer.files].filter(({ name }) => !folders.includes(name)),
    folders,
    text: transfer.getData('text/plain'),
  };
}
