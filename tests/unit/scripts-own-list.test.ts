// Somebody's own list for the build: read as in the page, with a line for whatever is wrong with it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { ownContent } from '../../scripts/page-content.ts';
import { linesAbout, ownListIn, readOwnList } from '../../scripts/read-own-list.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const FAULTY = {
  format: 'sourceline',
  version: 1,
  events: [
    { id: 'a', title: 'The bridge opens', when: '1935-07', lane: 'Town' },
    { id: 'b', title: 'Nobody knows when', when: 'the day after', lane: 'Town' },
  ],
};
const IMPRINT = { version: '1.2.3', reportUrl: '' };

const folder = mkdtempSync(join(tmpdir(), 'sourceline-own-list-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('ownListIn', () => {
  it('reads what can be read, and is called after its file where it has no title', () => {
    const { timeline, problemCount } = ownListIn(bytesOf(FAULTY), 'bridges');
    expect(timeline).toMatchObject({ title: 'bridges', lanes: [{ title: 'Town' }], events: [{ id: 'a' }] });
    expect(timeline).not.toHaveProperty('eventCount');
    expect(problemCount).toBe(1);
  });

  it('keeps all lanes, and the events in the order of the file', () => {
    const events = Array.from({ length: 60 }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      when: `${2000 - i}`,
      lane: `Lane ${i}`,
    }));
    const { timeline } = ownListIn(bytesOf({ ...FAULTY, events }), 'many');
    expect(timeline.lanes).toHaveLength(60);
    expect(timeline.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });

  it('says what a file looks like that is no list', () => {
    expect(() => ownListIn(new Uint8Array(), 'nothing')).toThrow(/empty/);
    expect(() => ownListIn(new TextEncoder().encode('Dear Sir, hello.'), 'a letter')).toThrow();
  });
});

describe('linesAbout', () => {
  it('says how many events there are, and of each fault where it is and what it is', () => {
    const lines = linesAbout(ownListIn(bytesOf(FAULTY), 'bridges'));
    expect(lines[0]).toBe('“bridges”: 1 event, read as Sourceline’s own JSON.');
    expect(lines[1]).toBe('  1 problem:');
    expect(lines[2]).toMatch(/^ {2}line 1, events\[1\].*“Nobody knows when”.*the day after/);
    expect(lines).toHaveLength(3);
  });

  it('counts the faults that are too many to be listed', () => {
    const events = Array.from({ length: 700 }, (_, i) => ({ title: `Event ${i}`, when: i === 0 ? '2000' : 'soon' }));
    const lines = linesAbout(ownListIn(bytesOf({ ...FAULTY, events }), 'many'));
    expect(lines.at(-1)).toMatch(/^ {2}and \d+ more$/);
    expect(lines).toContain('  699 problems:');
  });
});

describe('readOwnList', () => {
  it('prints the problems and goes on, unless none is allowed', () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const path = fileOf('bridges.txt', bytesOf(FAULTY));
    expect(readOwnList(path, { isStrict: false }).events).toHaveLength(1);
    expect(print.mock.calls.flat().join('\n')).toContain('Nobody knows when');
    expect(() => readOwnList(path, { isStrict: true })).toThrow('--strict allows none');
    print.mockRestore();
  });

  it('fails where nothing could be read', () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const path = fileOf('soon.json', bytesOf({ ...FAULTY, events: [{ title: 'Soon', when: 'soon' }] }));
    expect(() => readOwnList(path, { isStrict: false })).toThrow('nothing in');
    expect(() => readOwnList(join(folder, 'missing.csv'), { isStrict: false })).toThrow('could not be read');
    expect(() => readOwnList(folder, { isStrict: false })).toThrow('could not be read');
    print.mockRestore();
  });
});

describe('ownContent', () => {
  it('carries the timeline so that it is read again as it was', () => {
    const { timeline, html } = ownContent(SMALL_TIMELINE, IMPRINT);
    expect(timeline).toMatchObject({ title: SMALL_TIMELINE.title, summary: SMALL_TIMELINE.summary });
    const again = ownListIn(new TextEncoder().encode(timeline?.json), 'again');
    expect(again.problems).toEqual([]);
    expect(again.timeline).toEqual(SMALL_TIMELINE);
    expect(html).toContain(SMALL_TIMELINE.title);
  });

  it('shows the first 500 events without JavaScript, and counts the others', () => {
    const [event] = SMALL_TIMELINE.events;
    if (!event) throw new Error('missing: events');
    const events = Array.from({ length: 501 }, (_, i) => ({ ...event, id: `e${i}` }));
    const { html } = ownContent({ ...SMALL_TIMELINE, events }, IMPRINT);
    expect(html.match(/<h3>/g)).toHaveLength(500);
    expect(html).toContain('And 1 event more');
  });
});
