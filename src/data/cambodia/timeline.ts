// The built-in timeline, put together, with what was found when its excerpts were last held against the articles.
import { defineTimeline } from '../../model/define-timeline.ts';
import { withRecord } from '../../model/verified.ts';
import { actors } from './actors.ts';
import { afterwards } from './afterwards.ts';
import { chapters, lanes, silences } from './chapters.ts';
import { corrections } from './corrections.ts';
import { events2013 } from './events-2013.ts';
import { events2016 } from './events-2016.ts';
import { events2017 } from './events-2017.ts';
import { events2018 } from './events-2018.ts';
import { events2019 } from './events-2019.ts';
import { eventsBefore2013 } from './events-before-2013.ts';
import { publishers, sources } from './sources.ts';
import { terms } from './terms.ts';
import verified from './verified.json' with { type: 'json' };

const draft = defineTimeline({
  id: 'cambodia',
  title: 'Cambodia, 2013–2019: talks, leaks, arrest, release',
  summary:
    'A disputed election and the talks after it, two recordings that became public, the arrest of an opposition leader and the end of his party, a critic in exile, and Europe’s review of trade: as five articles told it between September 2013 and November 2019.',
  sourcesEnd: '2019-11',
  firstView: '2013-01-01/2020-09-30',
  startsWith: 'recording-threatened',
  lanes,
  chapters,
  silences,
  actors,
  terms,
  publishers,
  sources,
  events: [...eventsBefore2013, ...events2013, ...events2016, ...events2017, ...events2018, ...events2019],
  afterwards,
  corrections,
});

/** Cambodian politics as told by five news articles. */
export const cambodia = withRecord(draft, verified);
