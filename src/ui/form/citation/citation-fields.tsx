// Everything about one quotation: its words, what they do to the event, who speaks, and the source.
import type { JSX } from 'react';
import { addMember } from '../../../edit/edit-member.ts';
import type { Citation, Fragment, Stance } from '../../../model/source.ts';
import { addedId } from '../event/event-part.ts';
import { ChoiceField } from '../field/choice-field.tsx';
import { Fold } from '../field/fold.tsx';
import { PickField } from '../field/pick-field.tsx';
import { TextField } from '../field/text-field.tsx';
import { useEditing, useTimeline } from '../form-context.ts';
import { ArticleText } from './article-text.tsx';
import { FragmentFields } from './fragment-fields.tsx';
import { SourceFields } from './source-fields.tsx';
import { SourcePick } from './source-pick.tsx';
import { STANCE_MEANINGS, STANCES } from './stance-words.ts';

interface CitationFieldsProps {
  readonly citation: Citation;
  /** `field` names what is being typed into. */
  readonly onChange: (citation: Citation, field?: string) => void;
}

/** The choice for the publisher's own voice. */
const NOBODY = '';

/** The fields of an open card. */
export function CitationFields({ citation, onChange }: CitationFieldsProps): JSX.Element {
  const { actors } = useTimeline();
  const { make } = useEditing();
  const speak = (speaker: string): void => {
    const { speaker: _, ...rest } = citation;
    onChange(speaker === NOBODY ? rest : { ...rest, speaker });
  };
  const addSpeaker = (name: string): void => {
    const person = { id: '', kind: 'person', name, about: '', offices: [] } as const;
    const id = addedId(make((timeline, making) => addMember(timeline, 'actors', person, making)));
    if (id !== undefined) speak(id);
  };
  const translate = (translation: string): void => {
    const { translation: _, ...rest } = citation;
    onChange(translation === '' ? rest : { ...rest, translation }, 'translation');
  };
  return (
    <div className="form-citation-body">
      <FragmentFields citation={citation} onChange={onChange} />
      <ChoiceField
        label="What these words do to “what happened”"
        value={citation.stance}
        hint={STANCE_MEANINGS[citation.stance].meaning}
        choices={STANCES.map((value) => ({ value, words: STANCE_MEANINGS[value].words }))}
        onChange={(stance: Stance) => onChange({ ...citation, stance })}
      />
      <PickField
        label="Who speaks"
        noun="person"
        value={citation.speaker ?? NOBODY}
        choices={[
          { value: NOBODY, words: 'The publisher, in its own voice' },
          ...actors.map(({ id, name }) => ({ value: id, words: name })),
        ]}
        onPick={speak}
        onAdd={addSpeaker}
      />
      <TextField label="Whose translation, if it is one" value={citation.translation ?? ''} onChange={translate} />
      <SourcePick label="Source" value={citation.source} onPick={(source) => onChange({ ...citation, source })} />
      <Fold title="About this source">
        <SourceFields id={citation.source} />
      </Fold>
      <Fold title="Mark the words in the article’s text">
        <ArticleText
          source={citation.source}
          quoted={citation.excerpt}
          onQuote={(fragment) => onChange({ ...citation, excerpt: [fragment] })}
          onQuoteMore={(fragment) => onChange({ ...citation, excerpt: withFragment(citation.excerpt, fragment) })}
        />
      </Fold>
    </div>
  );
}

/** One part more; an empty one gives way. */
function withFragment([first, ...rest]: Citation['excerpt'], fragment: Fragment): Citation['excerpt'] {
  return first.exact.trim() === '' ? [fragment] : [first, ...rest, fragment];
}
