// What a reader who weighs a source needs to know about those who published it.
import type { JSX } from 'react';
import type { Publisher } from '../../model/source.ts';
import './publisher-notes.css';

/** Each publisher with a few words and the reports that they rest on. */
export function PublisherNotes({ publishers }: { readonly publishers: readonly Publisher[] }): JSX.Element {
  return (
    <ul className="publisher-notes">
      {publishers.map((publisher) => (
        <li key={publisher.id}>
          <p>
            <strong>{publisher.name}.</strong> {publisher.about}
          </p>
          <p className="publisher-notes-links">
            {publisher.links.map((link) => (
              <a key={link.url} href={link.url} target="_blank" rel="noopener noreferrer">
                {link.label}
              </a>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
