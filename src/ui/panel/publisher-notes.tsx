// What a reader who weighs a source needs to know about those who published it.
import type { JSX } from 'react';
import type { Publisher } from '../../model/source.ts';
import { WebLink } from '../words/web-link.tsx';
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
              <WebLink key={`${link.label} ${link.url}`} url={link.url}>
                {link.label || link.url}
              </WebLink>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
