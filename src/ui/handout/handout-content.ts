// Which events a handout has. Its address says that much and no more: the paper hangs on the printer, the title and what is left out on one's own
// class, and a teacher's copy must not come to a class by a link.
import type { Chapter } from '../../model/timeline.ts';
import type { HandoutContent } from './handout-options.ts';

/** A choice by hand as the address names it, where it is no chapter. */
const BY_HAND = ['picked', 'filter'] as const;

/** What was chosen by hand; else what was picked, if anything was; else what the filter leaves. */
export function contentNamed(
  about: string | undefined,
  hasPicked: boolean,
  chapters: readonly Pick<Chapter, 'id'>[],
): HandoutContent {
  if (about !== undefined && chapters.some(({ id }) => id === about)) return { kind: 'chapter', id: about };
  const kind = BY_HAND.find((one) => one === about);
  return { kind: kind ?? (hasPicked ? 'picked' : 'filter') };
}

/** How the address names a choice. */
export function aboutOf(content: HandoutContent): string {
  return content.kind === 'chapter' ? content.id : content.kind;
}
