// Pictures, films and links that somebody's list shows beside an event. Nothing is fetched before the reader asks for it.
import './event-media.css';
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { Media } from '../../model/foreign.ts';
import { WebLink } from '../words/web-link.tsx';
import { MediaFigure } from './media-figure.tsx';
import { hostOf, pictureAddress } from './picture-address.ts';

/** Nothing where the event has neither media nor links. */
export function EventMedia({ event }: { readonly event: TimelineEvent }): JSX.Element | undefined {
  const { media = [], links = [] } = event;
  if (media.length + links.length === 0) return undefined;
  return (
    <section className="event-media">
      <h3 className="panel-heading">{titleOf(media, links.length)}</h3>
      {media.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list may show the same picture twice; the order never changes.
        <MediaFigure key={`${event.id} ${index} ${one.url}`} media={one} />
      ))}
      {links.length > 0 && (
        <ul className="event-media-links">
          {links.map(({ label, url }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list may name the same link twice; the order never changes.
            <li key={`${index} ${url}`}>
              <WebLink url={url}>{label || hostOf(url) || url}</WebLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function titleOf(media: readonly Media[], linkCount: number): string {
  if (media.length === 0) return linkCount === 1 ? 'A link from the list' : 'Links from the list';
  const pictures = media.filter(({ url, thumbnail = '' }) => pictureAddress(url) ?? pictureAddress(thumbnail));
  if (pictures.length < media.length || linkCount > 0) return 'Pictures and links from the list';
  return media.length === 1 ? 'A picture from the list' : 'Pictures from the list';
}
