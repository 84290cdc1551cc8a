// A name as its owner writes it.
import type { JSX } from 'react';
import { nameLanguage } from '../../model/name-language.ts';
import './native-name.css';

/** A name in its own script and direction, quieter than what stands before it. */
export function NativeName({ name }: { readonly name: string }): JSX.Element {
  return (
    <bdi className="native-name" lang={nameLanguage(name)}>
      {name}
    </bdi>
  );
}
