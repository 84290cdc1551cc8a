// An address on paper.
import { Fragment, type JSX } from 'react';
import { keyedLines } from '../words/keyed-lines.ts';
import { addressPieces } from './short-address.ts';

/** The address with places where a line may end, none of which adds a sign to it. */
export function PrintedAddress({ address }: { readonly address: string }): JSX.Element {
  return (
    <span className="handout-address" translate="no">
      {keyedLines(addressPieces(address)).map(({ key, line }, at) => (
        <Fragment key={key}>
          {at > 0 && <wbr />}
          {line}
        </Fragment>
      ))}
    </span>
  );
}
