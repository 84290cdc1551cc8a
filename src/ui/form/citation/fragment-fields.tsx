// The words of a quotation, part by part, each held against the text that was supplied of the source.
import type { JSX } from 'react';
import { type Held, holdAgainst } from '../../../edit/mark-excerpt.ts';
import type { Citation, Fragment } from '../../../model/source.ts';
import { TextField } from '../field/text-field.tsx';
import { useArticleText } from '../form-context.ts';

interface FragmentFieldsProps {
  readonly citation: Citation;
  readonly onChange: (citation: Citation, field?: string) => void;
}

const HELD_WORDS: Readonly<Record<Held, string>> = {
  once: 'Stands in the text once.',
  nowhere: 'Does not stand in the text you supplied, letter by letter.',
  several: 'Stands in the text more than once. Say below what stands just before or after it.',
  elsewhere: 'The words stand in the text, but not with what is said to stand before or after them.',
};

/** A field for each part; parts are shown joined by […]. */
export function FragmentFields({ citation, onChange }: FragmentFieldsProps): JSX.Element {
  const text = useArticleText(citation.source);
  const { excerpt } = citation;
  const put = (at: number, fragment: Fragment | undefined, field?: string): void => {
    const [first, ...rest] = fragment ? excerpt.with(at, fragment) : excerpt.toSpliced(at, 1);
    if (first) onChange({ ...citation, excerpt: [first, ...rest] }, field);
  };
  return (
    <div className="form-fragments">
      {excerpt.map((fragment, at) => {
        const held = text === undefined || fragment.exact.trim() === '' ? undefined : holdAgainst(text, fragment);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a quotation have no other name than their place
          <div key={at} className="form-fragment">
            {at > 0 && <p className="form-fragment-gap">[…]</p>}
            <TextField
              label={at === 0 ? 'The words, as they were printed' : `Part ${at + 1}`}
              kind="said"
              rows={2}
              value={fragment.exact}
              hint={held && HELD_WORDS[held]}
              onChange={(exact) => put(at, { ...fragment, exact }, `part ${at}`)}
            />
            {needsContext(fragment, held) && (
              <Context fragment={fragment} onChange={(next) => put(at, next, `around ${at}`)} />
            )}
            {excerpt.length > 1 && (
              <button type="button" className="form-act" onClick={() => put(at, undefined)}>
                Remove this part
              </button>
            )}
          </div>
        );
      })}
      <button
        type="button"
        className="form-act"
        onClick={() => {
          const [first, ...rest] = excerpt;
          onChange({ ...citation, excerpt: [first, ...rest, { exact: '' }] });
        }}
      >
        Add words from further on, after […]
      </button>
    </div>
  );
}

function needsContext({ prefix, suffix }: Fragment, held: Held | undefined): boolean {
  return prefix !== undefined || suffix !== undefined || held === 'several' || held === 'elsewhere';
}

interface ContextProps {
  readonly fragment: Fragment;
  readonly onChange: (fragment: Fragment) => void;
}

function Context({ fragment, onChange }: ContextProps): JSX.Element {
  const put = (side: 'prefix' | 'suffix', words: string): void => {
    const { [side]: _, ...rest } = fragment;
    onChange(words === '' ? rest : { ...rest, [side]: words });
  };
  return (
    <div className="form-pair">
      <TextField label="Just before" value={fragment.prefix ?? ''} onChange={(words) => put('prefix', words)} />
      <TextField label="Just after" value={fragment.suffix ?? ''} onChange={(words) => put('suffix', words)} />
    </div>
  );
}
