// A link that somebody's list gives: to a page of the web, or else no link at all.
import type { JSX, ReactNode } from 'react';
import { isWebAddress } from '../../model/web-address.ts';

/** What is shown of an address that is none: characters. */
const MOST = 200;

interface WebLinkProps {
  readonly url: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The words as a link that opens a tab of its own; where the address is not one of the web, the words with the address as text. */
export function WebLink({ url, className, children }: WebLinkProps): JSX.Element {
  if (isWebAddress(url)) {
    return (
      <a className={className} href={url} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    );
  }
  const text = url.length > MOST ? `${url.slice(0, MOST).toWellFormed()}…` : url;
  return (
    <span className={className}>
      {children}
      {text !== '' && text !== children && ` (${text})`}
    </span>
  );
}
