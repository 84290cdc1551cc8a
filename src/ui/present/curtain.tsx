// A black or white screen over everything, while the class looks at the teacher.
import type { JSX } from 'react';
import { uncoverStep } from '../../lesson/moves.ts';
import type { Curtain as Colour } from '../../lesson/run.ts';
import { useShow } from './show-context.ts';

/** The curtain; a click or the next key takes it away. */
export function Curtain({ curtain }: { readonly curtain: Colour }): JSX.Element {
  const { move } = useShow();
  return (
    <button
      type="button"
      className="curtain"
      data-colour={curtain}
      aria-label={`The screen is ${curtain}. Show the lesson again.`}
      onClick={() => move(uncoverStep)}
    />
  );
}
