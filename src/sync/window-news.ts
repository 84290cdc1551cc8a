// What the windows of this browser tell each other about what lies on this computer.

export interface WindowNews {
  readonly tell: (news: string) => void;
  /** Hears what other windows tell; gives its undo. */
  readonly onOther: (listener: (news: unknown) => void) => () => void;
}

/** The news of a name; where windows cannot talk to each other, nothing is heard. */
export function windowNews(name: string): WindowNews {
  const channel = openChannel(name);
  return {
    tell: (news) => channel?.postMessage(news),
    onOther: (listener) => {
      const onMessage = ({ data }: MessageEvent<unknown>): void => listener(data);
      channel?.addEventListener('message', onMessage);
      return () => channel?.removeEventListener('message', onMessage);
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
