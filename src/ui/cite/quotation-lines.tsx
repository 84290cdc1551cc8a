// The quotation as it goes into a text.
import type { JSX } from 'react';
import { type CitedBlock, quotationLines } from '../../cite/cited-block.ts';
import { plainText } from '../../cite/runs.ts';
import { RunText } from './run-text.tsx';

/** Who says it, the words, and what they lead to; nothing where nothing is quoted. */
export function QuotationLines({ block }: { readonly block: CitedBlock }): JSX.Element | undefined {
  const lines = quotationLines(block);
  if (lines.length === 0) return undefined;
  return (
    <>
      <h3>As a quotation</h3>
      {lines.map((runs) => (
        <p key={plainText(runs)} className="cite-quotation">
          <RunText runs={runs} />
        </p>
      ))}
    </>
  );
}
