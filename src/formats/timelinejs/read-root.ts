// What stands beside the events of a TimelineJS file: its title slide and its eras.
import type { Chapter } from '../../model/timeline.ts';
import type { ListSink } from '../format.ts';
import { type Fields, fieldsBut, forEachMember } from '../json/json-members.ts';
import type { LooseJson } from '../json/loose-json.ts';
import { isRecord } from '../own/read-shape.ts';
import { plainText } from '../text/html-text.ts';
import type { Generation } from './generation.ts';
import { differences } from './own-fields.ts';
import { readSlide, type SlideBooks } from './read-slide.ts';
import { showEras, showTitle } from './shown-root.ts';
import { OWN_KEY } from './slide.ts';

interface ReadTitle {
  readonly texts: Fields;
  /** What we have no word for. */
  readonly kept: Fields;
}

const TEXT = new Set(['text']);

/** The title and the summary of the whole; a title slide's picture is kept. */
export function readTitle({ title, slideOf, root, rest }: Generation): ReadTitle {
  if (!title) return { texts: {}, kept: rest };
  const slide = slideOf(title);
  const [head, body] = [plainText(slide.headline), plainText(slide.text)];
  const hasMarkup = head.text !== slide.headline.trim() || body.text !== slide.text.trim();
  const ofSlide = title === root ? {} : fieldsBut(title, hasMarkup ? new Set() : TEXT);
  return {
    texts: { ...(head.text ? { title: head.text } : {}), ...(body.text ? { summary: body.text } : {}) },
    kept: { ...rest, ...(Object.keys(ofSlide).length > 0 ? { title: ofSlide } : {}) },
  };
}

/** The eras as chapters; one that has no headline or no date is told and left out. */
export function readEras(
  json: LooseJson,
  generation: Generation,
  sink: ListSink,
  books: SlideBooks,
): readonly Chapter[] {
  const chapters: Chapter[] = [];
  forEachMember(json, { ...generation.eras, what: 'an era' }, sink, (fields, place, index) => {
    const { draft, refusal, faults } = readSlide(generation.slideOf(fields), place, books);
    const all = refusal ? [refusal, ...faults] : faults;
    for (const fault of all) sink.fault(fault);
    const { title, when, summary = '' } = draft;
    if (refusal || typeof title !== 'string' || typeof when !== 'string') return;
    chapters.push({ id: `era-${index + 1}`, title, when, summary: String(summary) });
  });
  return chapters;
}

function ownOutlineIn(own: unknown): Fields {
  const outline = isRecord(own) ? own['outline'] : undefined;
  return isRecord(outline) ? outline : {};
}

/** Gives the title of a lane by its id, as Sourceline had kept it; else the lane is its own title. */
export function titlesOfLanes(own: unknown): (lane: unknown) => string {
  const { lanes } = ownOutlineIn(own);
  const pairs = Array.isArray(lanes) ? lanes.filter(isRecord).map(({ id, title }) => [id, title] as const) : [];
  const titles = new Map(pairs);
  return (lane) => {
    const title = titles.has(lane) ? titles.get(lane) : lane;
    return typeof title === 'string' ? title : '';
  };
}

/** The outline with what Sourceline had kept of it, as far as title slide and eras still say the same. */
export function withOwnOutline(outline: Fields, root: Fields): Fields {
  const own = ownOutlineIn(root[OWN_KEY]);
  const whole = { ...outline, ...own };
  const isChanged = {
    title: Object.keys(differences({ title: showTitle(whole) }, { title: textOfTitle(root) })).length > 0,
    chapters: Object.keys(differences({ eras: showEras(whole) }, { eras: root['eras'] })).length > 0,
  };
  const holding = Object.entries(own).filter(([name]) => {
    if (name === 'title' || name === 'summary') return !isChanged.title;
    return name !== '__proto__' && (name !== 'chapters' || !isChanged.chapters);
  });
  return { ...outline, ...Object.fromEntries(holding) };
}

function textOfTitle({ title }: Fields): unknown {
  return isRecord(title) ? title['text'] : undefined;
}
