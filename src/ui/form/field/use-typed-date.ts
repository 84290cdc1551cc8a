// What is typed into a date's field, and when it becomes the date: when the typing rests, never on the way to a longer text.
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { useEditing } from '../form-context.ts';
import { useOpenField } from '../open-fields.ts';
import { onlyOffer } from './date-offers.ts';
import { understoodWords } from './understood-date.ts';
import { unreadWords } from './unread-date.ts';

/** Milliseconds without a key after which what was typed is meant. */
const REST = 400;

interface TypedDateOptions {
  readonly value: string;
  readonly onChange: (edtf: string) => void;
  readonly isOptional: boolean;
  readonly isDraft: boolean;
  /** Why a date that can be read is not taken; empty where it is. */
  readonly refuse: (edtf: string) => string;
  readonly input: RefObject<HTMLInputElement | null>;
}

export interface TypedDate {
  /** What stands in the field. */
  readonly text: string;
  /** Whether that is not the date (yet). */
  readonly isHeld: boolean;
  readonly type: (text: string) => void;
  /** Takes what stands there, where it can be read. */
  readonly commit: () => void;
  /** Takes another text in its place. */
  readonly choose: (edtf: string) => void;
  /** Goes back to the date as it is. */
  readonly drop: () => void;
}

/** The text of a date's field, which takes part in its form. */
export function useTypedDate({ value, onChange, isOptional, isDraft, refuse, input }: TypedDateOptions): TypedDate {
  const { endTyping } = useEditing();
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string }>();
  // What was typed is left behind when the date is changed from elsewhere: undone, or dragged on the axis.
  const text = typed && typed.over === value ? typed.text : value;
  const edtf = text.trim();
  const refusal = edtf === '' || understoodWords(edtf) === undefined ? '' : refuse(edtf);
  const isRead = edtf === '' ? isOptional : understoodWords(edtf) !== undefined && refusal === '';
  const isHeld = text !== value && edtf !== value;
  const put = (next: string, date: string): void => {
    setTyped({ text: next, over: date });
    if (date !== value) onChange(date);
  };
  const commit = (): void => {
    if (isHeld && isRead) put(text, edtf);
  };
  const choose = (date: string): void => {
    setTyped(undefined);
    onChange(date);
    endTyping();
  };
  const type = (next: string): void => {
    if (isDraft) put(next, understoodWords(next) === undefined ? next : next.trim());
    else setTyped({ text: next, over: value });
  };
  const left = refusal || unreadWords(edtf, isDraft);
  const onRest = useEffectEvent(commit);
  const waiting = isHeld && isRead ? text : undefined;
  useEffect(() => {
    if (waiting === undefined) return undefined;
    const rest = setTimeout(onRest, REST);
    return () => clearTimeout(rest);
  }, [waiting]);
  useOpenField({
    take: () => {
      if (isRead) {
        commit();
        return '';
      }
      const offer = isDraft && refusal === '' ? onlyOffer(edtf) : undefined;
      if (offer === undefined) return isHeld || isDraft ? left : '';
      choose(offer);
      return '';
    },
    focus: () => input.current?.focus(),
    lost: () => (isDraft || isRead || !isHeld ? '' : left),
  });
  return { text, isHeld, type, commit, choose, drop: () => setTyped(undefined) };
}
