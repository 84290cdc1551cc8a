// The code that leads pupils to the view for them: a picture made here, and the address in words.
import { type JSX, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type Place, pupilsAddress } from '../../sync/public-address.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { qrPath } from './qr-path.ts';
import './pupils-code.css';

interface PupilsCodeProps {
  /** Where the page is: the window's location. */
  readonly place: Place & Pick<Location, 'host'>;
}

/** The code, or a sentence that says why there is none. */
export function PupilsCode({ place }: PupilsCodeProps): JSX.Element {
  const { origin } = useApp();
  const data = useAppState((state) => state.data);
  const isOnlyHere = origin.kind === 'kept' || origin.kind === 'file';
  const address = isOnlyHere ? undefined : pupilsAddress(place, data);
  if (address !== undefined) return <Code address={address} />;
  return <p className="pupils-none">{isOnlyHere ? ONLY_HERE : noAddressWords(place)}</p>;
}

const ONLY_HERE =
  'There is no code here, because this timeline is on this computer only, where a pupil’s phone cannot read it. Put the file above on the web and open it there, and the code is here.';

function noAddressWords({ protocol, host }: PupilsCodeProps['place']): string {
  const why =
    protocol === 'file:' ? 'it was opened from a disk' : `${host} is known on this machine or in this network only`;
  return `There is no code here, because this page has no address that a pupil’s phone could open: ${why}. Open Sourceline from its public address, and the code is here.`;
}

type CopyResult = 'copied' | 'failed';

const RESULT_WORDS: Readonly<Record<CopyResult, string>> = {
  copied: 'Copied.',
  failed: 'Your browser did not allow it. The address is selected: copy it with Ctrl + C or ⌘ + C.',
};

function Code({ address }: { readonly address: string }): JSX.Element {
  const titleId = useId();
  const code = useMemo(() => qrPath(address), [address]);
  const picture = useRef<SVGSVGElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<CopyResult>();
  const [isLarge, setLarge] = useState(false);
  useEffect(() => {
    if (isLarge) picture.current?.scrollIntoView({ block: 'start' });
  }, [isLarge]);
  const copy = async (): Promise<void> => {
    setResult(undefined);
    try {
      await navigator.clipboard.writeText(address);
      setResult('copied');
    } catch {
      field.current?.select();
      setResult('failed');
    }
  };
  return (
    <div className="pupils-code" data-large={isLarge ? '' : undefined}>
      {code ? (
        <svg
          ref={picture}
          className="pupils-picture"
          viewBox={`0 0 ${code.size} ${code.size}`}
          role="img"
          aria-labelledby={titleId}
        >
          <title id={titleId}>QR code for {address}</title>
          <rect className="pupils-ground" width={code.size} height={code.size} />
          <path className="pupils-modules" d={code.path} />
        </svg>
      ) : (
        <p>The address is too long for a code. Send it to your pupils as it stands.</p>
      )}
      <div className="pupils-words">
        <p>It opens the timeline with its sources: without the lesson, its questions and its answers.</p>
        <label className="pupils-address">
          Address for pupils
          <input ref={field} readOnly value={address} onFocus={(focus) => focus.currentTarget.select()} />
        </label>
        <div className="pupils-actions">
          {code && (
            <button type="button" className="control" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
              Large, for the last row
            </button>
          )}
          <button type="button" className="control" onClick={() => void copy()}>
            Copy the address
          </button>
          <span role="status">{result && RESULT_WORDS[result]}</span>
        </div>
      </div>
    </div>
  );
}
