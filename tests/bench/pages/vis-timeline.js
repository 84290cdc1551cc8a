// vis-timeline as its README recommends it to users of a bundler: the esnext build. With ?cluster=1 its clustering is on.
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import './vis-timeline.css';
import { asked, fetchEvents } from './fetch-events.js';

function itemFor({ id, title, start, end, lane }) {
  const when = end === null ? { start, type: 'point' } : { start, end };
  return { id, content: title, className: `lane-${lane}`, ...when };
}

const events = await fetchEvents();
new Timeline(document.getElementById('stage'), new DataSet(events.map(itemFor)), {
  height: '100%',
  // It counts the wheel's notches instead of reading how far it turned: at 18 the same input zooms 12x here, as everywhere else.
  zoomFriction: 18,
  ...(asked.get('cluster') === '1' ? { cluster: { maxItems: 1 } } : {}),
});
