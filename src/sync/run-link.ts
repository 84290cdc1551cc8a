// The line between the class's window and the speaker's: a BroadcastChannel named after the presentation and, where a
// browser gives none to files opened from disk, messages between the window that was opened and the one that opened it.
// Each message goes both ways at once; what arrives twice is the same, so it does no harm.

/** What one window says to the other. */
export type LinkMessage =
  | { readonly kind: 'hello' }
  | { readonly kind: 'ping' }
  | { readonly kind: 'here' }
  | { readonly kind: 'bye' }
  | { readonly kind: 'run'; readonly run: unknown }
  | { readonly kind: 'record'; readonly record: unknown };

export type Role = 'class' | 'speaker';

export interface RunLink {
  readonly send: (message: LinkMessage) => void;
  /** The other window, where this one opened it. */
  readonly setPeer: (peer: Window | null) => void;
  readonly close: () => void;
}

export interface RunLinkOptions {
  /** The presentation's id. */
  readonly show: string;
  readonly role: Role;
  readonly onMessage: (message: LinkMessage) => void;
}

const APP = 'sourceline';
const KINDS: readonly LinkMessage['kind'][] = ['hello', 'ping', 'here', 'bye', 'run', 'record'];

interface Envelope {
  readonly app: string;
  readonly show: string;
  readonly from: Role;
  readonly message: LinkMessage;
}

/** Listens to the other window of a presentation and speaks to it, until it is closed. */
export function openRunLink({ show, role, onMessage }: RunLinkOptions): RunLink {
  const channel = openChannel(`${APP}:${show}`);
  let peer: Window | null = window.opener as Window | null;
  // Pages from disk have no origin that a message could be addressed to.
  const isFile = location.protocol === 'file:';

  const receive = (data: unknown): boolean => {
    const envelope = readEnvelope(data, show, role);
    if (envelope) onMessage(envelope.message);
    return envelope !== undefined;
  };
  const onWindowMessage = (event: MessageEvent): void => {
    // A file's origin is “null”, which says nothing: there the presentation's id, which nobody else knows, has to do.
    if (event.origin !== location.origin && !(isFile && event.origin === 'null')) return;
    const isOurs = receive(event.data);
    // A window that was reloaded has lost the one that it had opened, and finds it again when it speaks.
    if (isOurs && event.source !== null && event.source !== window) peer = event.source as Window;
  };
  const onChannelMessage = (event: MessageEvent): void => void receive(event.data);
  channel?.addEventListener('message', onChannelMessage);
  window.addEventListener('message', onWindowMessage);

  return {
    send: (message) => {
      const envelope: Envelope = { app: APP, show, from: role, message };
      channel?.postMessage(envelope);
      if (peer && !peer.closed) peer.postMessage(envelope, isFile ? '*' : location.origin);
    },
    setPeer: (window) => {
      peer = window;
    },
    close: () => {
      channel?.close();
      window.removeEventListener('message', onWindowMessage);
    },
  };
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/** What came in, if it is meant for this window. */
function readEnvelope(data: unknown, show: string, role: Role): Envelope | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { app, show: theirs, from, message } = data as Partial<Envelope>;
  const isForUs = app === APP && theirs === show && (from === 'class' || from === 'speaker') && from !== role;
  if (!isForUs || typeof message !== 'object' || message === null || !KINDS.includes(message.kind)) return undefined;
  return { app, show, from, message };
}
