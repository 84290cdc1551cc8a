// What must be said with a citation, apart from the reference.
import type { JSX } from 'react';

/** One paragraph for each; nothing where there are none. */
export function Remarks({ remarks }: { readonly remarks: readonly string[] }): JSX.Element | undefined {
  if (remarks.length === 0) return undefined;
  return (
    <>
      <h3>Say with it</h3>
      {remarks.map((remark) => (
        <p key={remark} className="cite-remark">
          {remark}
        </p>
      ))}
    </>
  );
}
