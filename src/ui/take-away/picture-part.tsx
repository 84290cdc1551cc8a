// The timeline as a picture: of the view or of the whole, as SVG or PNG.
import { sentenceOf } from '../../model/sentence-of.ts';
import './picture-part.css';
import { type JSX, useId, useState } from 'react';
import { downloadFile } from '../../sync/download-file.ts';
import { fileName } from '../../sync/file-name.ts';
import { useApp } from '../app/app-context.ts';
import { painterOf } from '../timeline/painters.ts';
import type { PictureExtent } from '../timeline/stage-painter.ts';
import { pngOf, sheetOf, svgOf } from './picture-file.ts';

interface PictureKind {
  readonly name: string;
  readonly about: string;
  /** px of the file for one of the page's; undefined for lines and letters, which have none. */
  readonly ratio: number | undefined;
}

const KINDS: readonly PictureKind[] = [
  { name: 'SVG', about: 'sharp at any size; its words can be searched and copied', ratio: undefined },
  { name: 'PNG', about: 'for the web', ratio: 1 },
  { name: 'PNG 2×', about: 'for slides', ratio: 2 },
  { name: 'PNG 4×', about: 'for print', ratio: 4 },
];

const EXTENTS: readonly { readonly extent: PictureExtent; readonly words: string }[] = [
  { extent: 'view', words: 'What is seen now' },
  { extent: 'whole', words: 'The whole timeline' },
];

/** Of each size a file of its own: “-4x.png”. */
function pngEnding(ratio: number): string {
  return ratio === 1 ? '.png' : `-${ratio}x.png`;
}

/** A part of the dialog, with its heading. */
export function PicturePart(): JSX.Element {
  const app = useApp();
  const group = useId();
  const [extent, setExtent] = useState<PictureExtent>('view');
  const [said, say] = useState('');
  const save = async ({ name, ratio }: PictureKind): Promise<void> => {
    try {
      const sheet = await sheetOf(app, extent);
      if (!sheet) return;
      const { title } = app.outline;
      if (ratio === undefined) downloadFile(fileName(title, '.svg'), await svgOf(sheet), 'image/svg+xml');
      else downloadFile(fileName(title, pngEnding(ratio)), await pngOf(sheet, ratio), 'image/png');
      say(`${name} saved.`);
    } catch (error) {
      say(sentenceOf(error));
    }
  };
  return (
    <>
      <h3>A picture</h3>
      {painterOf(app.store) === undefined ? (
        <p>Show the timeline first: a list or a page has no picture.</p>
      ) : (
        <>
          <fieldset className="picture-extents">
            <legend className="visually-hidden">What is in the picture</legend>
            {EXTENTS.map(({ extent: each, words }) => (
              <label key={each}>
                <input type="radio" name={group} checked={each === extent} onChange={() => setExtent(each)} /> {words}
              </label>
            ))}
          </fieldset>
          <div className="picture-kinds">
            {KINDS.map((kind) => (
              <button
                key={kind.name}
                type="button"
                className="control"
                title={kind.about}
                onClick={() => void save(kind)}
              >
                {kind.name}
              </button>
            ))}
            <span role="status">{said}</span>
          </div>
        </>
      )}
    </>
  );
}
