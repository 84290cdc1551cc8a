// A quotation that is being added: first its source, then its words, marked in the article's text or typed.
import { type JSX, useState } from 'react';
import type { Citation, Fragment } from '../../../model/source.ts';
import { Fold } from '../field/fold.tsx';
import { TextField } from '../field/text-field.tsx';
import { useTimeline } from '../form-context.ts';
import { useOpenField } from '../open-fields.ts';
import { ArticleText } from './article-text.tsx';
import { SourceFields } from './source-fields.tsx';
import { SourcePick } from './source-pick.tsx';

interface NewCitationProps {
  /** Takes the quotation, and the focus with it. */
  readonly onAdd: (citation: Citation) => void;
}

const NONE: readonly Fragment[] = [];

/** A button, and the fields that it opens. Nothing rests on a quotation before it has words. */
export function NewCitation({ onAdd }: NewCitationProps): JSX.Element {
  const { sources } = useTimeline();
  const [isOpen, setOpen] = useState(false);
  const [source, setSource] = useState('');
  const [words, setWords] = useState('');
  const add = (fragment: Fragment): void => {
    onAdd({ source, excerpt: [fragment], stance: 'reports' });
    setOpen(false);
    setWords('');
  };
  const canAdd = isOpen && source !== '' && words.trim() !== '';
  const addWords = (): void => {
    if (canAdd) add({ exact: words.trim() });
  };
  useOpenField({
    take: () => {
      addWords();
      return '';
    },
    focus: () => undefined,
    lost: () => (canAdd ? 'The words that you typed were not added as a quotation.' : ''),
  });
  return (
    <div className="form-new-citation">
      <button type="button" className="control" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Not now' : 'Add a quotation'}
      </button>
      {isOpen && (
        <div className="form-citation form-citation-body" data-local="">
          <SourcePick label="Which source says it?" value={source} onPick={setSource} />
          {source === '' ? (
            <p className="form-empty">
              {sources.length === 0
                ? 'This timeline names no sources yet: paste the address of an article, or type its headline.'
                : 'Choose one, or paste the address of another article.'}
            </p>
          ) : (
            <>
              <Fold title="About this source">
                <SourceFields id={source} />
              </Fold>
              <ArticleText source={source} quoted={NONE} onQuote={add} />
              <TextField
                label="Or type the words, as they were printed"
                kind="said"
                rows={2}
                value={words}
                onChange={setWords}
              />
              <button type="button" className="control" aria-disabled={!canAdd} onClick={addWords}>
                Add these words
              </button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
