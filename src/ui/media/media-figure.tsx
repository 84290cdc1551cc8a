// One picture of a list, which is fetched when the reader asks for it; what is no picture is a link.
import { type JSX, useEffect, useRef, useState } from 'react';
import type { Media } from '../../model/foreign.ts';
import { WebLink } from '../words/web-link.tsx';
import { hostOf, pictureAddress } from './picture-address.ts';

type Showing = 'not asked' | 'loading' | 'shown' | 'failed';

/** Caption, credit and host from the start; the picture when it is asked for. */
export function MediaFigure({ media }: { readonly media: Media }): JSX.Element {
  const { url, thumbnail = '', link, caption, credit } = media;
  const address = pictureAddress(url) ?? pictureAddress(thumbnail);
  const host = hostOf(link ?? url);
  return (
    <figure className="media-figure">
      {address !== undefined && <Picture key={address} address={address} alt={altOf(media)} />}
      <figcaption className="media-caption">
        {caption && <span className="media-words">{caption}</span>}
        {credit && <span className="media-credit">{credit}</span>}
        <WebLink url={link ?? url} className="media-link">
          {host === '' ? 'Where it is' : `See it on ${host}`}
        </WebLink>
      </figcaption>
    </figure>
  );
}

interface PictureProps {
  readonly address: string;
  readonly alt: string;
}

function Picture({ address, alt }: PictureProps): JSX.Element {
  const [showing, setShowing] = useState<Showing>('not asked');
  const frame = useRef<HTMLDivElement>(null);
  const isAsked = showing !== 'not asked';
  // The button that had the focus is gone.
  useEffect(() => {
    if (isAsked) frame.current?.focus({ preventScroll: true });
  }, [isAsked]);
  const host = hostOf(address);
  if (!isAsked) {
    return (
      <div className="media-frame">
        {alt && <p className="media-alt">{alt}</p>}
        <button
          type="button"
          className="control media-load"
          title={`Until then nothing is asked of ${host}; then it learns that somebody looks.`}
          onClick={() => setShowing('loading')}
        >
          Load the picture from {host}
        </button>
      </div>
    );
  }
  return (
    <div ref={frame} className="media-frame" tabIndex={-1} data-showing={showing}>
      {showing !== 'failed' && (
        <img
          className="media-picture"
          src={address}
          alt={alt}
          referrerPolicy="no-referrer"
          decoding="async"
          onLoad={() => setShowing('shown')}
          onError={() => setShowing('failed')}
        />
      )}
      <p className="media-status" role="status">
        {showing === 'loading' && `Loading the picture from ${host} …`}
        {showing === 'failed' && `${host} gave no picture: it may have moved, or there is no connection.`}
      </p>
      {showing === 'failed' && (
        <button type="button" className="control media-load" onClick={() => setShowing('loading')}>
          Try again
        </button>
      )}
    </div>
  );
}

/** What the list says for those who do not see it; the caption stands beside the picture anyway. */
function altOf({ alt, caption }: Media): string {
  return alt ?? (caption === undefined ? 'A picture of which the list says nothing' : '');
}
