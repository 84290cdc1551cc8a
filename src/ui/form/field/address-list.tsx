// A list of addresses with what is said of each: links, pictures.
import { type JSX, useState } from 'react';
import { isWebAddress } from '../../../model/web-address.ts';
import { useEditing } from '../form-context.ts';
import { TextField } from './text-field.tsx';

interface TextOf<T> {
  readonly key: keyof T & string;
  readonly label: string;
  readonly kind?: 'plain' | 'address';
}

interface AddressListProps<T extends { readonly url: string }> {
  /** What one is called: “link”. */
  readonly noun: string;
  readonly members: readonly T[];
  /** The texts that belong to each besides its address. */
  readonly texts: readonly TextOf<T>[];
  readonly newMember: (url: string) => T;
  readonly onChange: (members: readonly T[], field?: string) => void;
}

/** What is said of an address that is none of the web. */
export const NOT_WEB: readonly string[] = ['An address begins with https:// or http://.'];

/** The members as fields, and a field for the address of one more. */
export function AddressList<T extends { readonly url: string }>(props: AddressListProps<T>): JSX.Element {
  const { noun, members, texts, newMember, onChange } = props;
  const { endTyping } = useEditing();
  const [address, setAddress] = useState('');
  const url = address.trim();
  const add = (): void => {
    if (!isWebAddress(url)) return;
    endTyping();
    onChange([...members, newMember(url)]);
    setAddress('');
  };
  const put = (at: number, key: string, words: string): void => {
    const { [key]: _, ...rest } = (members[at] ?? {}) as Record<string, unknown>;
    const isKept = words !== '' || key === 'url' || key === 'label';
    onChange(members.with(at, (isKept ? { ...rest, [key]: words } : rest) as unknown as T), `${noun} ${at} ${key}`);
  };
  return (
    <>
      {members.map((member, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an address may stand in the list twice, and changes while it is typed
        <div key={at} className="form-member">
          <TextField
            label={`Address of ${noun} ${at + 1}`}
            kind="address"
            value={member.url}
            notes={member.url === '' ? NOT_WEB : notesOf(member.url)}
            onChange={(words) => put(at, 'url', words)}
          />
          {texts.map(({ key, label, kind = 'plain' }) => (
            <TextField
              key={key}
              label={label}
              kind={kind}
              value={String(member[key] ?? '')}
              notes={kind === 'address' ? notesOf(String(member[key] ?? '')) : []}
              onChange={(words) => put(at, key, words)}
            />
          ))}
          <button type="button" className="form-act" onClick={() => onChange(members.toSpliced(at, 1))}>
            Remove
            <span className="visually-hidden">
              {' '}
              {noun} {at + 1}
            </span>
          </button>
        </div>
      ))}
      <TextField
        label={`Address of another ${noun}`}
        kind="address"
        placeholder="https://"
        value={address}
        notes={notesOf(url)}
        onChange={setAddress}
      />
      <button type="button" className="control" aria-disabled={!isWebAddress(url)} onClick={add}>
        Add this {noun}
      </button>
    </>
  );
}

/** An address that is not given yet is no fault. */
function notesOf(url: string): readonly string[] {
  return url === '' || isWebAddress(url) ? [] : NOT_WEB;
}
