// What our own table has no column for.
import type { Timeline } from '../../model/timeline.ts';
import type { Loss } from '../format.ts';
import { type LossWords, lossesOf } from './loss-words.ts';

type Outline = Omit<Timeline, 'events'>;

interface Kind extends LossWords {
  readonly count: (outline: Outline) => number;
}

const KINDS: readonly Kind[] = [
  {
    count: ({ actors }) => actors.reduce((sum, { offices }) => sum + offices.length, 0),
    one: 'office of a person',
    many: 'offices of people',
  },
  {
    count: ({ actors }) => actors.filter(({ notToBeConfusedWith }) => notToBeConfusedWith !== undefined).length,
    one: 'remark that a name is easily taken for another',
    many: 'remarks that a name is easily taken for another',
  },
  {
    count: ({ publishers }) => publishers.filter(({ isNewspaper }) => isNewspaper !== undefined).length,
    one: 'remark whether a publisher prints a newspaper',
    many: 'remarks whether a publisher prints a newspaper',
  },
  {
    count: ({ publishers }) => publishers.reduce((sum, { links }) => sum + links.length, 0),
    one: 'link of a publisher',
    many: 'links of publishers',
  },
  {
    count: ({ sources }) => sources.filter(({ extent }) => extent !== undefined).length,
    one: 'number of a source’s words',
    many: 'numbers of sources’ words',
  },
  {
    count: ({ terms }) => terms.filter(({ forms }) => forms !== undefined).length,
    one: 'list of an explained word’s forms',
    many: 'lists of explained words’ forms',
  },
  {
    count: ({ startsWith }) => (startsWith === undefined ? 0 : 1),
    one: 'choice of the event to start with',
    many: 'choices of the event to start with',
  },
  {
    count: ({ afterwards }) => afterwards.length,
    one: 'note on what came after the sources end',
    many: 'notes on what came after the sources end',
  },
  { count: ({ corrections }) => corrections.length, one: 'correction', many: 'corrections' },
];

/** What is lost of an outline. */
export function tableLosses(outline: Outline): readonly Loss[] {
  return KINDS.flatMap(({ count, ...words }) => lossesOf(count(outline), words));
}
