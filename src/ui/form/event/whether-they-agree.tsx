// Whether the other report agrees with the source: on that depends where the mark stands.
import { type JSX, useState } from 'react';
import type { FoundElsewhere } from '../../../model/event.ts';
import { ChoiceField } from '../field/choice-field.tsx';
import { TextField } from '../field/text-field.tsx';

interface WhetherTheyAgreeProps {
  readonly report: FoundElsewhere;
  readonly onChange: (report: FoundElsewhere, field?: string) => void;
}

type Answer = 'agree' | 'disagree';

const MEANINGS: Readonly<Record<Answer, { readonly words: string; readonly meaning: string }>> = {
  agree: { words: 'They agree', meaning: 'The mark then stands on the other report’s date.' },
  disagree: { words: 'They disagree', meaning: 'The mark then stays where your source puts it.' },
};

const CHOICES = (['agree', 'disagree'] as const).map((value) => ({ value, words: MEANINGS[value].words }));

/** A choice, and for a disagreement its sentence: a report disagrees as soon as one says how. */
export function WhetherTheyAgree({ report, onChange }: WhetherTheyAgreeProps): JSX.Element {
  const [isAsked, ask] = useState(false);
  const { disagreement, ...agreeing } = report;
  const answer: Answer = disagreement !== undefined || isAsked ? 'disagree' : 'agree';
  const choose = (next: Answer): void => {
    ask(next === 'disagree');
    if (next === 'agree' && disagreement !== undefined) onChange(agreeing);
  };
  const type = (words: string): void => {
    ask(true);
    onChange(words.trim() === '' ? agreeing : { ...agreeing, disagreement: words }, 'disagreement');
  };
  return (
    <>
      <ChoiceField
        label="Does it agree with your source?"
        hint={MEANINGS[answer].meaning}
        value={answer}
        choices={CHOICES}
        onChange={choose}
      />
      {answer === 'disagree' && (
        <TextField
          label="How the two disagree"
          hint="One neutral sentence, such as “The article puts it in March, the other report in April.”"
          rows={2}
          value={disagreement ?? ''}
          notes={disagreement === undefined ? ['Without this sentence the two still count as agreeing.'] : []}
          onChange={type}
        />
      )}
    </>
  );
}
