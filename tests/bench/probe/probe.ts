// Put into every page before its own scripts: it watches frames and input and counts titles, the same for everybody.
import { chosenAt, clickedAt, whenHidden, whenShown } from './choice.ts';
import { countTitles } from './count-titles.ts';
import { waitForFirstEvent, whenCalm } from './first-event.ts';
import { startRecording, stopRecording } from './record-frames.ts';
import { standIn } from './stand-in.ts';
import { takeStretches, watchStretches, whenGone } from './watch-stretches.ts';

// Not in a frame inside the page, of which the bench knows nothing.
if (window.top === window) {
  window.sourcelineProbe = {
    firstEvent: waitForFirstEvent(window.sourcelineReady),
    whenCalm,
    startRecording,
    stopRecording,
    countTitles,
    watchStretches,
    whenGone,
    takeStretches,
    standIn,
    chosenAt,
    clickedAt,
    whenShown,
    whenHidden,
  };
}
