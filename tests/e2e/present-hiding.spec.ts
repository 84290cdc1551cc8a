// Ask before you reveal: as long as a step keeps its answer back, nothing in the class's window gives it away.
import { expect, type Page } from '@playwright/test';
import { cambodiaLesson } from '../../src/data/cambodia/lesson.ts';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { type EventStep, isInTwoParts, type Step } from '../../src/lesson/lesson.ts';
import { citationOf, eventsIn } from '../../src/lesson/telling.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { excerptText } from '../../src/model/excerpt.ts';
import { shownDate } from '../../src/model/shown-date.ts';
import { shownStanding } from '../../src/model/standing.ts';
import { STANDING_WORDS } from '../../src/ui/marks/standing-words.ts';
import { dateWords } from '../../src/ui/panel/date-words.ts';
import { jumpTo, placeOf, plain, present, pressOnce, test, turn } from './presenting.ts';

const { steps, parts } = cambodiaLesson;
const hidingSteps = steps.filter(isInTwoParts);

function eventOf({ event: id }: EventStep): TimelineEvent {
  const event = cambodia.events.find((one) => one.id === id);
  if (!event) throw new Error(`unknown event: ${id}`);
  return event;
}

/** The name of whoever speaks in the excerpt of a step. */
function speakerOf(step: EventStep): string {
  const speaker = citationOf(step, eventOf(step))?.speaker;
  return cambodia.actors.find(({ id }) => id === speaker)?.name ?? 'nobody';
}

/** What a class finds on the slide once it is revealed. */
function answerTo(step: Step): readonly string[] {
  if (step.kind === 'question') return step.answer;
  if (step.kind !== 'event') return [];
  const event = eventOf(step);
  switch (step.hides?.what) {
    case 'date':
      return [dateWords(shownDate(event.when))];
    case 'outcome':
      return [event.title, ...excerptsOf(step)];
    case 'speaker':
      return [speakerOf(step)];
    case 'standing':
      return [STANDING_WORDS[shownStanding(event)].word];
    default:
      return [];
  }
}

function excerptsOf(step: EventStep): readonly string[] {
  const citation = citationOf(step, eventOf(step));
  return citation ? [excerptText(citation.excerpt)] : [];
}

/** What would give the answer away: the answer, its year, and whatever names the event, its chapter or the lesson's part. */
function secretsOf(step: Step): readonly string[] {
  const part = parts.find(({ id }) => id === step.part)?.title ?? '';
  if (step.kind !== 'event' || !step.hides) return [part, ...answerTo(step)];
  const event = eventOf(step);
  const isDate = step.hides.what === 'date';
  const date = shownDate(event.when);
  return [
    part,
    cambodia.chapters.find(({ id }) => id === event.chapter)?.title ?? '',
    event.id,
    ...answerTo(step),
    // The class is told which event it is where only the day is asked for, and the day where anything else is.
    ...(isDate ? [date, date.slice(0, 4), event.when.date, event.when.how] : [event.title, event.summary]),
    ...(step.hides.what === 'outcome' ? event.citations.map(({ excerpt }) => excerptText(excerpt)) : []),
  ];
}

interface Sight {
  /** All that the page's document holds besides its program: words, attributes, addresses, names. */
  readonly document: string;
  readonly tree: string;
  /** The names of the marks on the axis. */
  readonly marks: readonly string[];
  readonly signs: number;
  /** The line of the axis with its labels. */
  readonly axis: string;
}

/** Everything that the class's window gives to eyes, to a screen reader, and to a pupil who looks at the address. */
async function sightOf(page: Page): Promise<Sight> {
  const inPage = await page.evaluate(async () => {
    // What stands there for a frame between two steps is the step before.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    const axis = copy.querySelector('.thread-ticks')?.outerHTML ?? '';
    const marks = [...copy.querySelectorAll('.thread-button')].map((mark) => mark.getAttribute('aria-label') ?? '');
    const signs = copy.querySelectorAll('.thread-sign').length;
    // The axis, the marks and what the overview tells of steps that are over are looked at by themselves.
    const apart = '.thread-ticks, .thread-piles, .overview-grid button:not([data-to-come], [aria-current])';
    for (const element of copy.querySelectorAll(`script, style, noscript, ${apart}`)) element.remove();
    const state = [location.href, document.title, document.referrer, window.name, JSON.stringify(history.state)];
    return { document: [...state, copy.outerHTML].join('\n'), marks, signs, axis };
  });
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const told = await page.locator('.overview-grid button:not([data-to-come], [aria-current])').allTextContents();
  const names = nodes
    // Lines of a text are the same words once more.
    .filter(({ ignored, role }) => !ignored && role?.value !== 'InlineTextBox')
    .flatMap(({ name, description, value }) => [name, description, value].map((one) => String(one?.value ?? '')));
  const isApart = (name: string): boolean =>
    inPage.marks.includes(name) || told.some((words) => solid(words).includes(solid(name)));
  const tree = names.filter((name) => !isApart(name)).join('\n');
  return { ...inPage, document: plain(inPage.document), tree: plain(tree) };
}

/** A name as the tree has it may be spaced in another way. */
function solid(words: string): string {
  return words.replace(/\s/g, '');
}

/** The secrets that a sight gives away, each with where. The question may name what it asks for among other things. */
function givenAway(sight: Sight, step: Step): readonly string[] {
  const question = step.kind === 'question' ? step.question : (step.hides?.question ?? '');
  const places = { document: sight.document, tree: sight.tree };
  return Object.entries(places).flatMap(([place, text]) => {
    const rest = text.replaceAll(question, '').toLowerCase();
    return secretsOf(step)
      .filter((secret) => secret !== '' && rest.includes(secret.toLowerCase()))
      .map((secret) => `${step.id}, ${place}: ${secret}`);
  });
}

/** Only events that were told stand on the axis, and none of them is this one. */
function expectToldMarks({ marks, signs }: Sight, step: Step): void {
  const before = eventsIn(steps.slice(0, steps.indexOf(step)));
  const told = cambodia.events.filter(({ id }) => before.includes(id) && !(step.kind === 'event' && step.event === id));
  expect(signs, step.id).toBeLessThanOrEqual(told.length);
  for (const mark of marks) {
    expect(
      told.some(({ title }) => mark.includes(title)),
      `${step.id}: ${mark}`,
    ).toBe(true);
  }
}

test('nothing in the class’s window gives an answer away before the key, and going back hides it again', async ({
  page,
}) => {
  expect(steps.filter(({ hides }) => hides).length).toBeGreaterThanOrEqual(6);
  await present(page);
  const axes = new Set<string>();
  const slide = page.locator('.slide');
  const expectHidden = async (step: Step): Promise<void> => {
    await expect(slide).toHaveAttribute('data-hides', step.hides?.what ?? 'answer');
    await expect(page.locator('.thread-focus, .thread-since, .thread-arc, .slide-part')).toHaveCount(0);
    await expect(page).toHaveTitle('Presentation – Sourceline');
    const sight = await sightOf(page);
    expect(givenAway(sight, step)).toEqual([]);
    expectToldMarks(sight, step);
    axes.add(sight.axis);
  };
  for (const step of hidingSteps) {
    await jumpTo(page, steps.indexOf(step) + 1);
    await expectHidden(step);
    await pressOnce(page, 'o');
    await expect(page.getByRole('region', { name: 'All steps' })).toBeVisible();
    expect(givenAway(await sightOf(page), step)).toEqual([]);
    await pressOnce(page, 'o');
    await turn(page, 'ArrowRight');
    for (const answer of answerTo(step)) await expect(slide).toContainText(answer, { ignoreCase: true });
    if (step.kind === 'event') await expect(page.locator('.thread-focus .thread-mark')).toHaveCount(1);
    await turn(page, 'ArrowLeft');
    await expectHidden(step);
  }
  // The same axis each time: its reach tells nothing of when it was.
  expect([...axes]).toHaveLength(1);
});

test('no step before names an event that will be asked about, neither on its slide nor on the axis', async ({
  page,
}) => {
  await present(page);
  const keys = ['PageDown', 'ArrowRight', 'ArrowDown', 'Enter'];
  const next = async (): Promise<void> => {
    const key = keys.shift() ?? 'PageDown';
    keys.push(key);
    await turn(page, key);
  };
  for (const [index, step] of steps.entries()) {
    const asked = steps.slice(index + 1).filter((later): later is EventStep => later.kind === 'event' && !!later.hides);
    const told = eventsIn(steps.slice(0, index + 1));
    const secrets = asked.map(eventOf).filter(({ id }) => !told.includes(id));
    const isHere = async (): Promise<boolean> =>
      (await placeOf(page).textContent())?.startsWith(`${index + 1} /`) ?? false;
    expect(await isHere(), step.id).toBe(true);
    // Its answer and its rounds too.
    do {
      const html = await page.evaluate(() => document.querySelector('#root')?.outerHTML ?? '');
      expect(secrets.filter(({ title }) => html.includes(title)).map(({ id }) => `${step.id}: ${id}`)).toEqual([]);
      if (index === steps.length - 1) return;
      await next();
    } while (await isHere());
  }
});
