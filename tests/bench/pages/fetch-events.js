// The seeded events of the bench, fetched from its server as a real page would fetch its own; with ?pick=1 from a file that is chosen.
// The pages are plain JavaScript: they are what a peer's user would write, and nothing may slow a peer's inner loop down.

/** What the page's address asks for. */
export const asked = new URLSearchParams(location.search);

/** The colours of the eight lanes. */
export const COLOURS = ['#4e79a7', '#f28e2b', '#e15759', '#76b7b2', '#59a14f', '#edc948', '#b07aa1', '#9c755f'];

/** The text of the first file that somebody chooses. */
function pickedText() {
  const input = document.createElement('input');
  input.type = 'file';
  document.body.append(input);
  return new Promise((done) => {
    input.addEventListener('change', () => {
      input.remove();
      done(input.files[0].text());
    });
  });
}

/** The events as `{ id, title, start, end, lane }`, sorted by start; times in ms since 1970, `end` null for a point. */
export async function fetchEvents() {
  if (asked.get('pick') === '1') return JSON.parse(await pickedText());
  const answer = await fetch(asked.get('data'));
  return answer.json();
}
