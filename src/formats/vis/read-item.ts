// An item of vis-timeline as a draft of our own; what styles it is kept for the way back.

import { type Fields, fieldsBut, foreignPart, textIn } from '../json/json-members.ts';
import { plainText } from '../text/html-text.ts';
import { titleFrom } from '../text/title-from-text.ts';

const KNOWN = new Set(['id', 'content', 'start', 'end', 'group', 'title']);

/** An id of an item or a group as a text; '' where there is none. */
export function idIn(value: unknown): string {
  return textIn(value).trim();
}

function listed<T>(name: string, list: readonly T[]): Fields {
  return list.length > 0 ? { [name]: list } : {};
}

/** Everything of an item but its date: its content is the title, the tooltip the summary. */
export function readItem(item: Fields): Fields & { readonly title: string; readonly summary: string } {
  const [content, tooltip] = [textIn(item['content']), textIn(item['title'])];
  const [shown, hidden] = [plainText(content), plainText(tooltip)];
  const media = [...shown.media, ...hidden.media];
  const text = shown.text || hidden.text || (media[0]?.alt ?? '');
  const { title, isWhole } = titleFrom(text);
  const rest = hidden.text === text ? '' : hidden.text;
  const summary = [isWhole ? '' : text, rest].filter(Boolean).join(' ');
  const hasMarkup = shown.text !== content.trim() || hidden.text !== tooltip.trim();
  const markup = hasMarkup ? { content, ...(tooltip === '' ? {} : { title: tooltip }) } : {};
  const id = idIn(item['id']);
  const lane = idIn(item['group']);
  return {
    ...(id === '' ? {} : { id }),
    title,
    summary,
    ...(lane === '' ? {} : { lane }),
    ...listed('media', media),
    ...listed('links', [...shown.links, ...hidden.links]),
    ...foreignPart('vis', { ...fieldsBut(item, KNOWN), ...markup }),
  };
}
