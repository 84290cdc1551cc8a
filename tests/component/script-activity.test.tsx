// The activities of a lesson on paper: the cards that the class is dealt on the screen, with their answers.
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type JSX, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { cambodiaLesson } from '../../src/data/cambodia/lesson.ts';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import type { ActivityKind, Lesson, Route } from '../../src/lesson/lesson.ts';
import { backingOf } from '../../src/lesson/put-in-order.ts';
import type { StepCards } from '../../src/lesson/step-cards.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { excerptText } from '../../src/model/excerpt.ts';
import { shownDate } from '../../src/model/shown-date.ts';
import { citationsBy } from '../../src/model/standing.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { ClassActivity } from '../../src/ui/activity/class-activity.tsx';
import { type App, AppContext } from '../../src/ui/app/app-context.ts';
import { dateWords } from '../../src/ui/panel/date-words.ts';
import { playLesson } from '../../src/ui/present/play-lesson.ts';
import { TeacherScript } from '../../src/ui/script/teacher-script.tsx';
import { smallLesson } from '../fixtures/small-lesson.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

interface OnPaper {
  readonly app: App;
  /** What the script has of the step. */
  readonly article: HTMLElement;
  readonly cards: StepCards;
}

/** The step of the first activity of a kind in the script of a route. */
async function onPaper(kind: ActivityKind, route: Route, lesson: Lesson, timeline: Timeline): Promise<OnPaper> {
  const { app } = await renderOnStage(<p>The timeline</p>, { timeline });
  const { telling, cards } = await playLesson(app, lesson, route);
  const index = telling.steps.findIndex((step) => step.kind === 'activity' && step.activity === kind);
  render(
    <AppContext value={app}>
      <TeacherScript lesson={lesson} route={route} telling={telling} cards={cards} />
    </AppContext>,
  );
  const article = document.querySelectorAll<HTMLElement>('.teacher-script article')[index];
  const dealt = cards.get(telling.steps[index]?.id ?? '');
  if (!article || !dealt) throw new Error(`missing activity: ${kind}`);
  return { app, article, cards: dealt };
}

/** Puts the activity on the class's screen, in place of the script. */
async function onScreen({ app, cards }: OnPaper, kind: ActivityKind): Promise<void> {
  cleanup();
  await act(async () => {
    render(
      <AppContext value={app}>
        <Played kind={kind} cards={cards} />
      </AppContext>,
    );
  });
}

/** Goes from question to answer to the next question. */
function Played({ kind, cards }: { readonly kind: ActivityKind; readonly cards: StepCards }): JSX.Element {
  const [moves, setMoves] = useState(0);
  return (
    <ClassActivity
      kind={kind}
      cards={cards}
      round={Math.floor(moves / 2)}
      isAnswered={moves % 2 === 1}
      counts={[]}
      onCounts={() => undefined}
      onGoOn={() => setMoves(moves + 1)}
    />
  );
}

async function press(name: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
}

function isOver(): boolean {
  return screen.queryByRole('button', { name: 'Next step' }) !== null;
}

function textsOf(within: ParentNode, selector: string): readonly string[] {
  return [...within.querySelectorAll(selector)].map((element) => element.textContent ?? '');
}

function eventOf(title: string): TimelineEvent {
  const event = cambodia.events.find((one) => one.title === title);
  if (!event) throw new Error(`missing event: ${title}`);
  return event;
}

describe.each<Route>(['core', 'whole'])('the excerpts to weigh, on the route “%s”', (route) => {
  it('stand on paper as the class sees them, one after the other, each with what it counts as and why', async () => {
    const paper = await onPaper('standing', route, cambodiaLesson, cambodia);
    const items = textsOf(paper.article, '.script-cards > li');
    const quotes = textsOf(paper.article, '.script-cards blockquote');
    await onScreen(paper, 'standing');
    const seen: string[] = [];
    for (;;) {
      const [words = ''] = textsOf(document, '.weigh-words');
      const item = items[seen.length] ?? '';
      seen.push(words);
      await press('Answer');
      const [standing = ''] = textsOf(document, '.weigh-standing');
      const [title = ''] = textsOf(document, '.weigh-event');
      // “C: Disputed: said by Hun Sen; denied by Kem Sokha.”
      expect(standing).toMatch(/[ABC]: (Told as fact|One side says|Disputed)/);
      expect(item).toContain(standing.trim());
      expect(item).toContain(`About: ${title}, ${dateWords(shownDate(eventOf(title).when))}.`);
      if (isOver()) break;
      await press('Next excerpt');
    }
    expect(seen.length).toBeGreaterThanOrEqual(4);
    expect(quotes).toEqual(seen);
    expect(items).toHaveLength(seen.length);
  });

  it('name who denies what is disputed', async () => {
    const { article } = await onPaper('standing', route, cambodiaLesson, cambodia);
    const disputed = textsOf(article, '.script-cards > li').filter((item) => item.includes('C: Disputed'));
    expect(disputed.length).toBeGreaterThan(0);
    for (const item of disputed) {
      const event = cambodia.events.find(({ title }) => item.includes(`About: ${title}`));
      const deniers = event ? citationsBy(event, 'denies').map(({ speaker }) => speaker) : [];
      const names = cambodia.actors.filter(({ id }) => deniers.includes(id)).map(({ name }) => name);
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) expect(item).toMatch(new RegExp(`denied by .*${name}`));
    }
  });
});

describe('the cards to put in order', () => {
  it('stand on paper as they are given and asked for, each with its letter, date and words', async () => {
    const paper = await onPaper('order', 'whole', cambodiaLesson, cambodia);
    const [given, asked] = [...paper.article.querySelectorAll<HTMLElement>('.script-cards')];
    if (!given || !asked) throw new Error('missing cards');
    const givenTitles = textsOf(given, '.script-card-title');
    const askedTitles = textsOf(asked, '.script-card-title');
    const items = [...textsOf(given, ':scope > li'), ...textsOf(asked, ':scope > li')];
    const letters = textsOf(asked, ':scope > li').map((item) => /([A-D]) is right/.exec(item)?.[1]);
    for (const [at, title] of [...givenTitles, ...askedTitles].entries()) {
      const event = eventOf(title);
      expect(items[at]).toContain(dateWords(shownDate(event.when)));
      expect(items[at]).toContain(event.when.how);
      expect(items[at]).toContain(excerptText(backingOf(event)?.excerpt ?? []));
    }
    await onScreen(paper, 'order');
    const line = textsOf(document, '.order-item');
    expect(line.map((card, at) => card.startsWith(givenTitles[at] ?? '?'))).toEqual([true, true]);
    const seen: string[] = [];
    for (;;) {
      seen.push(...textsOf(document, '.order-rounds-card'));
      await press('Answer');
      expect(textsOf(document, '.activity-found').join()).toContain(`${letters[seen.length - 1]} is right: `);
      if (isOver()) break;
      await press('Next card');
    }
    expect(askedTitles).toEqual(seen);
    expect(seen).toHaveLength(3);
  });

  it('say between which cards of the line each belongs', async () => {
    const { article } = await onPaper('order', 'whole', cambodiaLesson, cambodia);
    const [given, asked] = [...article.querySelectorAll<HTMLElement>('.script-cards')];
    const line = given ? [...textsOf(given, '.script-card-title')] : [];
    for (const item of asked?.children ?? []) {
      const [title = ''] = textsOf(item, '.script-card-title');
      const [, letter = ''] = /([A-D]) is right/.exec(item.textContent ?? '') ?? [];
      const gap = letter.charCodeAt(0) - 'A'.charCodeAt(0);
      const next = line[gap + 1];
      const place = `after ${line[gap]}, ${next === undefined ? 'at the end' : `before ${next}`}.`;
      expect(item.textContent).toContain(`${letter} is right: ${place}`);
      line.splice(gap + 1, 0, title);
    }
    expect(line).toHaveLength(5);
  });

  it('hold nothing that a later step asks about', async () => {
    const { app, article } = await onPaper('order', 'whole', cambodiaLesson, cambodia);
    const { steps } = (await playLesson(app, cambodiaLesson, 'whole')).telling;
    const index = steps.findIndex((step) => step.kind === 'activity' && step.activity === 'order');
    const later = steps.slice(index + 1).flatMap((step) => (step.kind === 'event' && step.hides ? [step.event] : []));
    const titles = textsOf(article, '.script-card-title');
    expect(later.length).toBeGreaterThan(0);
    expect(titles.map((title) => eventOf(title).id).filter((id) => later.includes(id))).toEqual([]);
  });
});

describe('the sources of the cards', () => {
  it('are numbered among the others, with credits and address', async () => {
    const { article } = await onPaper('standing', 'core', cambodiaLesson, cambodia);
    const entries = textsOf(document, '.script-sources > li');
    const captions = textsOf(article, '.script-cards figcaption');
    expect(captions.length).toBeGreaterThan(0);
    for (const caption of captions) {
      const number = Number(/\[(\d+)\]$/.exec(caption)?.[1]);
      const source = cambodia.sources.find(({ headline }) => caption.includes(headline));
      expect(entries[number - 1]).toContain(`[${number}]`);
      expect(entries[number - 1]).toContain(source?.url);
    }
  });
});

describe('an activity that a timeline is too small for', () => {
  it('has the reason on paper instead of cards', async () => {
    const { article } = await onPaper('order', 'whole', smallLesson, SMALL_TIMELINE);
    expect(article.textContent).toContain('that can be put in order for certain; 5 are needed.');
    expect(article.querySelector('.script-cards')).toBeNull();
  });
});
