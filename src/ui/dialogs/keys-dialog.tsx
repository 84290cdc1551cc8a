// Every key that the app listens to, with what it does.
import type { JSX } from 'react';
import { Modal } from './modal.tsx';
import './keys-dialog.css';

/** Keys as `KeyboardEvent.key` gives them. */
type Bindings = readonly { readonly keys: readonly string[]; readonly does: string }[];

interface KeysDialogProps {
  readonly bindings: Bindings;
  /** Those of a presentation. */
  readonly presenting: Bindings;
}

const CAPS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  '-': '−',
  ' ': 'Space',
  PageDown: 'Page ↓',
  PageUp: 'Page ↑',
};

/** The help that `?` opens. */
export function KeysDialog({ bindings, presenting }: KeysDialogProps): JSX.Element {
  return (
    <Modal title="Keys">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys, and nothing in it is */}
      <section className="keys-all" aria-label="All keys" tabIndex={0}>
        <KeyTable bindings={bindings} />
        <h3 className="keys-head">In a presentation</h3>
        <KeyTable bindings={presenting} />
        <p className="keys-note">Keys do nothing while you type; only a clicker’s go on.</p>
      </section>
    </Modal>
  );
}

function KeyTable({ bindings }: { readonly bindings: Bindings }): JSX.Element {
  return (
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
  );
}

/** What is printed on a key. */
function capOf(key: string): string {
  return CAPS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
