// The piece of HTML that shows a timeline in another page.
import { escapeHtml } from '../../model/escape-html.ts';
import { hashOf, writeHash } from '../../state/hash-text.ts';
import type { State } from '../../state/state.ts';

export interface EmbedWishes {
  /** Where Sourceline is, without query and hash. */
  readonly app: string;
  /** The address of the list; empty for the timeline that this page brings along. */
  readonly data: string;
  /** The origin of the page that will show it. */
  readonly origin: string;
  /** px. */
  readonly height: number;
  /** The timeline's title, for those who hear the frame. */
  readonly title: string;
  /** What is seen at present, where the frame is to begin with it. */
  readonly begin: State | undefined;
}

/** The address that the frame shows. */
export function frameAddress({ app, data, origin, begin }: EmbedWishes): string {
  const given = { data: data === '' ? undefined : data };
  const hash = begin
    ? writeHash({ ...begin, ...given, data: given.data, mine: undefined, embeddedBy: origin })
    : hashOf({ ...given, embed: origin });
  return `${app}#${hash}`;
}

/** The snippet; nothing in it can end its attributes early. */
export function embedSnippet(wishes: EmbedWishes): string {
  const lines = [
    `src="${escapeHtml(frameAddress(wishes))}"`,
    `title="${escapeHtml(wishes.title)}"`,
    `style="width: 100%; height: ${Math.round(wishes.height)}px; border: 0"`,
    'loading="lazy"',
    'allow="fullscreen"',
  ];
  return `<iframe\n  ${lines.join('\n  ')}\n></iframe>`;
}

/** This very computer, where hardly anybody serves over https. */
const OWN_COMPUTER = /^(?:localhost|[\w.-]+\.localhost|127(?:\.\d+){3}|\[::1\])(?=[:/?#]|$)/i;

/** The origin in what somebody types as their page's address: without a scheme https, or http for this computer; undefined where it is none. */
export function originIn(text: string): string | undefined {
  const typed = text.trim();
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(typed);
  const address = hasScheme ? typed : `${OWN_COMPUTER.test(typed) ? 'http' : 'https'}://${typed}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin, hostname } = new URL(address);
  // “school” may be the name of a machine in one network, but who means it writes http before it.
  const isNamed = hasScheme || OWN_COMPUTER.test(typed) || hostname.includes('.') || hostname.startsWith('[');
  return isNamed && /^https?:$/.test(protocol) ? origin : undefined;
}
