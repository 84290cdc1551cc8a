// Places in columns by a test.

/** The places below `count` for which `isWanted` holds, ascending. Many times as fast as filtering a list of all places. */
export function placesWhere(count: number, isWanted: (place: number) => boolean): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(count);
  let found = 0;
  for (let place = 0; place < count; place += 1) {
    if (!isWanted(place)) continue;
    places[found] = place;
    found += 1;
  }
  return found === count ? places : places.slice(0, found);
}
