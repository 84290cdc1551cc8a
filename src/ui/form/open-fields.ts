// Fields in which something may stand that the timeline does not have yet: what is typed is taken, or it is said why not.
import { useEffect, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useForm } from './form-context.ts';

export interface OpenField {
  /** Takes what is typed; gives a sentence on what is missing, or nothing. */
  readonly take: () => string;
  /** Puts the focus where it is to be mended. */
  readonly focus: () => void;
  /** What is said where the field goes away and what is typed with it; nothing where nothing is lost. */
  readonly lost: () => string;
}

/** The fields of one form. */
export interface OpenFields {
  /** Gives its undo. */
  readonly add: (field: OpenField) => () => void;
  /** Takes what is typed into all of them; gives the first field that cannot be taken, with the sentence. */
  readonly takeAll: () => { readonly why: string; readonly focus: () => void } | undefined;
}

/** No fields yet. */
export function createOpenFields(): OpenFields {
  const fields = new Set<OpenField>();
  return {
    add: (field) => {
      fields.add(field);
      return () => fields.delete(field);
    },
    takeAll: () => {
      const left = [...fields].map((field) => {
        let why = '';
        // Each sees what the one before it changed.
        flushSync(() => {
          why = field.take();
        });
        return { why, focus: field.focus };
      });
      return left.find(({ why }) => why !== '');
    },
  };
}

/** Takes part in the form as long as the component stands. */
export function useOpenField(field: OpenField): void {
  const { fields, tell } = useForm();
  const latest = useRef(field);
  useLayoutEffect(() => {
    latest.current = field;
  });
  useEffect(() => {
    const leave = fields.add({
      take: () => latest.current.take(),
      focus: () => latest.current.focus(),
      lost: () => latest.current.lost(),
    });
    return () => {
      leave();
      const words = latest.current.lost();
      if (words !== '') tell(words);
    };
  }, [fields, tell]);
}
