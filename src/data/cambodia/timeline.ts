import { randomTimeline } from '../../../tests/fixtures/random-timeline.ts';
export const cambodia = { ...randomTimeline(70, 3), firstView: '2013-01-01/2020-08-31' };
