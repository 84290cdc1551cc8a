// In the place of a flight, on a page where nothing flies: a sign that stands for as long, set up and taken away as a flight's.

const FRAME = 1000 / 60;

/** Sets data-flying on the root so that the watch's stretch lasts so many ms. */
export function standIn(length: number): Promise<void> {
  const root = document.documentElement;
  // The stretch ends one frame after the sign is taken away; half a frame is for what is rounded.
  const standing = length - 1.5 * FRAME;
  return new Promise((done) => {
    const look = (from: number, now: number): void => {
      if (now - from < standing) {
        requestAnimationFrame((next) => look(from, next));
        return;
      }
      delete root.dataset['flying'];
      done();
    };
    requestAnimationFrame((from) => {
      root.dataset['flying'] = '';
      requestAnimationFrame((now) => look(from, now));
    });
  });
}
