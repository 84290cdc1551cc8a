// Where the parts of a TimelineJS file stand: version 3, version 2, or a bare list of slides.
import { type Fields, fieldsBut, textIn } from '../json/json-members.ts';
import { isRecord } from '../own/read-shape.ts';
import { OWN_KEY, type Slide, slideOf2, slideOf3 } from './slide.ts';

/** Where the parts of a file stand, in either generation. */
export interface Generation {
  readonly slideOf: (fields: Fields) => Slide;
  readonly root: Fields;
  readonly events: { readonly path: string; readonly value: unknown };
  readonly eras: { readonly path: string; readonly value: unknown };
  /** The title slide; undefined where there is none. In version 2 it may stand among the events. */
  readonly title: Fields | undefined;
  readonly rest: Fields;
}

const ROOT_3 = new Set(['title', 'events', 'eras', 'scale', OWN_KEY]);
const ROOT_2 = new Set(['headline', 'text', 'date', 'era', 'startDate', 'endDate', 'type']);

/** The slide that version 2 has among its events as the first one to be shown, where nothing beside them is a title. */
function startSlideIn({ headline, date }: Fields): Fields | undefined {
  if (textIn(headline).trim() !== '' || !Array.isArray(date)) return undefined;
  return date.find((slide) => isRecord(slide) && (slide['type'] === 'start' || slide['type'] === 'title'));
}

/** The parts of a file; undefined where it has none. */
export function generationOf(value: unknown): Generation | undefined {
  if (Array.isArray(value)) return generationOf({ events: value });
  if (!isRecord(value)) return undefined;
  const second = value['timeline'];
  if (isRecord(second)) {
    return {
      slideOf: slideOf2,
      root: second,
      events: { path: 'timeline.date', value: second['date'] },
      eras: { path: 'timeline.era', value: second['era'] },
      title: startSlideIn(second) ?? second,
      rest: fieldsBut(second, ROOT_2),
    };
  }
  const title = value['title'];
  return {
    slideOf: slideOf3,
    root: value,
    events: { path: 'events', value: value['events'] },
    eras: { path: 'eras', value: value['eras'] },
    title: isRecord(title) ? title : typeof title === 'string' ? { text: { headline: title } } : undefined,
    rest: fieldsBut(value, ROOT_3),
  };
}
