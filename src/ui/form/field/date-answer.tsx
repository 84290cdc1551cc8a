// What a date's field says below itself: what was understood, what may be meant, or how to write it.
import type { JSX, ReactNode } from 'react';
import { dateOffers } from './date-offers.ts';
import { understoodWords } from './understood-date.ts';

interface DateAnswerProps {
  readonly text: string;
  readonly isOptional: boolean;
  /** Why the date is not taken, though it can be read; empty where it is. */
  readonly refusal: string;
  readonly onChoose: (edtf: string) => void;
}

/** One sentence, or a question with its answers as buttons. */
export function DateAnswer({ text, isOptional, refusal, onChoose }: DateAnswerProps): JSX.Element {
  const words = understoodWords(text);
  if (words !== undefined) return <Said>{refusal === '' ? words : `${words}. ${refusal}`}</Said>;
  if (text.trim() === '') {
    return (
      <Said>
        {isOptional
          ? 'Not said.'
          : 'Such as 2017-03-04, 2017-03, 2017, 1850~ for “about 1850”, or [1912..1914] for “between 1912 and 1914”.'}
      </Said>
    );
  }
  const offers = dateOffers(text);
  if (offers.length > 0) {
    return (
      <Said>
        {offers.length > 1 ? 'It could be either. Which is meant?' : 'Is this meant?'}{' '}
        {offers.map((offer) => (
          <button key={offer} type="button" className="form-date-offer" onClick={() => onChoose(offer)}>
            {offer}: {(understoodWords(offer) ?? '').replace(/ \([^)]*\)$/, '')}
          </button>
        ))}
      </Said>
    );
  }
  return (
    <Said>
      This cannot be read yet. Write 2017-03-04 for a day, 2017-03 for a month, 1850~ for “about 1850”, [1912..1914] for
      “between 1912 and 1914”, or 2016/2018 for “from … to …”.
    </Said>
  );
}

function Said({ children }: { readonly children: ReactNode }): JSX.Element {
  return (
    <span className="form-date-understood" role="status">
      {children}
    </span>
  );
}
