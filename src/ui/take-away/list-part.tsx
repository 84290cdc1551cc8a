// The list in a format of the reader's choice: what that cannot carry comes before the download.
import { type JSX, useId, useState } from 'react';
import { fileName } from '../../sync/file-name.ts';
import { useApp } from '../app/app-context.ts';
import { LIST_FORMATS, type ListFormat } from './list-formats.ts';
import { TakenList } from './taken-list.tsx';
import { useWriting } from './use-writing.ts';
import './list-part.css';

const [FIRST] = LIST_FORMATS;

/** For a dialog that has a heading for it. */
export function ListPart(): JSX.Element | null {
  const [format, setFormat] = useState(FIRST);
  return format ? <Choice format={format} onChoose={setFormat} /> : null;
}

interface ChoiceProps {
  readonly format: ListFormat;
  readonly onChoose: (format: ListFormat) => void;
}

function Choice({ format, onChoose }: ChoiceProps): JSX.Element {
  const { outline } = useApp();
  const group = useId();
  const control = useWriting(format);
  return (
    <>
      <fieldset className="take-away-formats">
        <legend className="visually-hidden">Format</legend>
        {LIST_FORMATS.map((each) => (
          <label key={each.id} className="take-away-format">
            <input type="radio" name={group} checked={each === format} onChange={() => onChoose(each)} />
            <span className="take-away-format-words">
              <strong>{each.name}</strong> <span className="take-away-about">{each.about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <TakenList key={format.id} format={format} name={fileName(outline.title, format.extension)} {...control} />
    </>
  );
}
