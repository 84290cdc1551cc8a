// A part of a form that is folded away, with what is in it said beside its title.
import { type JSX, type ReactNode, useState } from 'react';
import { countWords } from '../../../time/count-words.ts';

interface FoldProps {
  readonly title: string;
  /** How many are in it, or a word; nothing for none. */
  readonly said?: number | string;
  readonly children: ReactNode;
}

/** A titled part that opens; its content is there from the first time on. */
export function Fold({ title, said = '', children }: FoldProps): JSX.Element {
  const [wasOpened, setOpened] = useState(false);
  const words = typeof said === 'number' ? (said === 0 ? '' : countWords(said)) : said;
  return (
    <details className="fold form-fold" onToggle={(event) => setOpened(wasOpened || event.currentTarget.open)}>
      <summary>
        {title}
        {words && <span className="form-fold-said"> · {words}</span>}
      </summary>
      {wasOpened && <div className="form-fold-body">{children}</div>}
    </details>
  );
}
