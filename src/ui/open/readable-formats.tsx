// What can be read, each with a sentence and, folded away, a small example that can be tried.
import './readable-formats.css';
import type { JSX } from 'react';
import { KNOWN_FORMATS } from './known-formats.ts';

/** `onTry` is given the text of an example. */
export function ReadableFormats({ onTry }: { readonly onTry: (example: string) => void }): JSX.Element {
  return (
    <section className="readable">
      <h3 className="readable-title">What can be read</h3>
      <ul>
        {KNOWN_FORMATS.map(({ id, name, about, example }) => (
          <li key={id} className="readable-format">
            <p>
              <strong>{name}.</strong> {about}
            </p>
            <details>
              <summary className="readable-summary">What a small one looks like</summary>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
              <pre className="readable-example" tabIndex={0}>
                {example}
              </pre>
              <button type="button" className="control" aria-label={`Try it: ${name}`} onClick={() => onTry(example)}>
                Try it
              </button>
            </details>
          </li>
        ))}
      </ul>
      <p className="readable-note">
        What a file is goes by what stands in it, not by its name. UTF-8, UTF-16 and Windows-1252 are recognised. What
        cannot be read is listed with its place, and the rest opens.
      </p>
    </section>
  );
}
