// The groups of a Markwhen text, line by line: Markdown’s headings, and `group … endGroup` as Markwhen had it before.
import { isGroupLine, isPageBreak } from './tame-lines.ts';

const HEADING = /^\s*(#{1,6})\s+(.*)$/;
const START = /^\s*(?:group|section)(?:\s+(.*))?$/i;
const TAG = /(?:^|\s)#(?!\d+(?:\s|$))([\p{L}\p{N}_]+)/gu;
/** What stands between the names of groups within each other. */
const WITHIN = ' › ';
const LONGEST_TITLE = 300;

interface OpenGroup {
  readonly title: string;
  /** How many # it has; what is opened by a word stands below all headings. */
  readonly level: number;
}

export interface GroupWalk {
  /** Takes the next line; says whether it opens or closes a group. */
  readonly take: (line: string) => boolean;
  /** The groups around what comes next, the outermost first: “Europe › France”; undefined outside of all. */
  readonly path: () => string | undefined;
}

const WORD_LEVEL = 7;
/** Groups within each other beyond this are all the innermost one. */
const DEEPEST = 20;

/** A walk from the top of a text, outside of all groups. */
export function createGroupWalk(): GroupWalk {
  let open: readonly OpenGroup[] = [];
  return {
    take: (line) => {
      if (!isGroupLine(line)) return false;
      open = after(open, line);
      return true;
    },
    path: () =>
      open
        .map(({ title }) => title)
        .filter(Boolean)
        .join(WITHIN) || undefined,
  };
}

function after(open: readonly OpenGroup[], line: string): readonly OpenGroup[] {
  if (isPageBreak(line)) return [];
  const [, hashes, heading] = HEADING.exec(line) ?? [];
  if (hashes !== undefined) {
    const level = hashes.length;
    return [...open.filter((group) => group.level < level), { title: groupTitle(heading ?? ''), level }];
  }
  const start = START.exec(line);
  if (!start) return open.slice(0, -1);
  return [...open.slice(0, DEEPEST - 1), { title: groupTitle(start[1] ?? ''), level: WORD_LEVEL }];
}

/** A group’s title as a heading shows it: in one line, without tags, and not endless. */
export function groupTitle(text: string): string {
  return text.slice(0, LONGEST_TITLE).toWellFormed().replace(TAG, ' ').replace(/\s+/g, ' ').trim();
}
