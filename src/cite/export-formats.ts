// The files that reference managers read.
import { bibtexText } from './bibtex.ts';
import { cslText } from './csl-json.ts';
import { risText } from './ris.ts';
import type { Work } from './work.ts';

export interface ExportFormat {
  readonly id: 'bibtex' | 'ris' | 'csl';
  readonly name: string;
  /** With its dot. */
  readonly extension: string;
  /** The media type. */
  readonly type: string;
  /** The file's text; `accessed` is an ISO day. */
  readonly write: (works: readonly Work[], accessed: string) => string;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { id: 'bibtex', name: 'BibTeX', extension: '.bib', type: 'application/x-bibtex', write: bibtexText },
  { id: 'ris', name: 'RIS', extension: '.ris', type: 'application/x-research-info-systems', write: risText },
  { id: 'csl', name: 'CSL-JSON', extension: '.json', type: 'application/vnd.citationstyles.csl+json', write: cslText },
];
