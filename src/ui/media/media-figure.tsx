// One picture of a list, which is fetched when the reader asks for it; what is no picture is a link.
import { type JSX, useEffect, useRef, useState } from 'react';
import type { Media } from '../../model/foreign.ts';
import { WebLink } from '../words/web-link.tsx';
import { hostOf, isBarred, pictureAddress } from './picture-address.ts';

type Showing = 'not asked' | 'loading' | 'shown' | 'failed';

/** Caption, credit and host from the start; the picture when it is asked for. */
export function MediaFigure({ media }: { readonly media: Media }): JSX.Element {
  const { url, link, caption, credit } = media;
  const picture = pictureOf(media);
  const host = hostOf(link ?? url);
  return (
    <figure className="media-figure">
      {picture && <Picture key={picture.address} {...picture} alt={altOf(media)} />}
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
  /** Over https, or of this very place. */
  readonly address: string;
  /** Whether the list names it over http, so that nobody knows whether it is there. */
  readonly isGuessed: boolean;
  readonly alt: string;
}

function Picture({ address, isGuessed, alt }: PictureProps): JSX.Element {
  const [showing, setShowing] = useState<Showing>('not asked');
  const frame = useRef<HTMLDivElement>(null);
  const isAsked = showing !== 'not asked';
  // The button that had the focus is gone.
  useEffect(() => {
    if (isAsked) frame.current?.focus({ preventScroll: true });
  }, [isAsked]);
  const host = hostOf(address);
  if (!isAsked) return <Offer host={host} isGuessed={isGuessed} alt={alt} onLoad={() => setShowing('loading')} />;
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
        {showing === 'failed' && faultWords(host, isGuessed)}
      </p>
      {showing === 'failed' && (
        <button type="button" className="control media-load" onClick={() => setShowing('loading')}>
          Try again
        </button>
      )}
    </div>
  );
}

interface OfferProps extends Omit<PictureProps, 'address'> {
  readonly host: string;
  readonly onLoad: () => void;
}

/** What stands in a picture's place until somebody asks for it. */
function Offer({ host, isGuessed, alt, onLoad }: OfferProps): JSX.Element {
  return (
    <div className="media-frame">
      {alt && <p className="media-alt">{alt}</p>}
      {isGuessed && (
        <p className="media-status">
          The list gives an http address, and only https pictures can be shown here. It may be there over https, too;
          else follow the link below.
        </p>
      )}
      <button
        type="button"
        className="control media-load"
        title={`Until then nothing is asked of ${host}; then it learns that somebody looks.`}
        onClick={onLoad}
      >
        {isGuessed ? `Try ${host} over https` : `Load the picture from ${host}`}
      </button>
    </div>
  );
}

function faultWords(host: string, isGuessed: boolean): string {
  return isGuessed
    ? `${host} gave no picture over https. Over http, as the list gives it, none can be shown here: follow the link below.`
    : `${host} gave no picture: it may have moved, or there is no connection.`;
}

/** The picture, or its small one where that alone can be shown as the list gives it. */
function pictureOf({ url, thumbnail = '' }: Media): Omit<PictureProps, 'alt'> | undefined {
  const pictures = [url, thumbnail].flatMap((one) => {
    const address = pictureAddress(one);
    return address === undefined ? [] : [{ address, isGuessed: isBarred(one) }];
  });
  return pictures.find(({ isGuessed }) => !isGuessed) ?? pictures[0];
}

/** What the list says for those who do not see it; the caption stands beside the picture anyway. */
function altOf({ alt, caption }: Media): string {
  return alt ?? (caption === undefined ? 'A picture of which the list says nothing' : '');
}
