// The words on the class's slide that a picture is too small for: the excerpt and who says it, the lines of a page.

import type { JSX } from 'react';
import type { Slide } from '../../lesson/slide.ts';
import { excerptText } from '../../model/excerpt.ts';
import type { Citation } from '../../model/source.ts';
import { useApp } from '../app/app-context.ts';
import { publisherName } from '../panel/citation-names.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { keyedLines } from '../words/keyed-lines.ts';
import { QuotedWords } from '../words/quoted-words.tsx';
import { speakerLine } from './answer-words.ts';
import './slide-words.css';

interface SlideWordsProps {
  readonly slide: Slide;
  readonly name: string;
}

/** What the class can read; nothing where that is a title or a question alone. */
export function SlideWords({ slide, name }: SlideWordsProps): JSX.Element | undefined {
  const { lines, chapter, event } = slide;
  const { citation, words = '' } = event ?? {};
  const excerpt = citation ? excerptText(citation.excerpt) : words;
  const sentences = [...(chapter?.summary ? [chapter.summary] : []), ...lines];
  if (excerpt === '' && sentences.length === 0) return undefined;
  return (
    <section
      className="slide-words-read"
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys, too
      tabIndex={0}
      data-own-keys=""
    >
      {excerpt !== '' && <QuotedWords words={keepDatesWhole(excerpt)} />}
      {citation && <Speaker citation={citation} />}
      {sentences.length > 0 && (
        <ul>
          {keyedLines(sentences).map(({ key, line }) => (
            <li key={key}>{keepDatesWhole(line)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Speaker({ citation }: { readonly citation: Citation }): JSX.Element {
  const { outline } = useApp();
  const [speaker, publisher] = [speakerLine(citation, outline), publisherName(outline, citation)];
  return (
    <p className="slide-words-speaker">{speaker.startsWith(publisher) ? speaker : `${speaker}, in ${publisher}`}</p>
  );
}
