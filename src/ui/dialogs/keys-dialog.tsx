// Every key that the app listens to, with what it does.
import type { JSX } from 'react';
import { Modal } from './modal.tsx';
import './keys-dialog.css';

interface KeysDialogProps {
  /** Keys as `KeyboardEvent.key` gives them. */
  readonly bindings: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

const CAPS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  '-': '−',
  ' ': 'Space',
};

/** The help that `?` opens. */
export function KeysDialog({ bindings }: KeysDialogProps): JSX.Element {
  return (
    <Modal title="Keys">
      <dl className="keys">
        {bindings.map(({ keys, does }) => (
          <div className="keys-row" key={keys.join(' ')}>
            <dt className="keys-caps">
              {keys.map((key) => (
                <kbd className="keys-cap" key={key}>
                  {capOf(key)}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="keys-note">Keys do nothing while you type.</p>
    </Modal>
  );
}

/** What is printed on a key. */
function capOf(key: string): string {
  return CAPS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
