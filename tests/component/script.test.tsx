// The teacher's script: all of a lesson on paper, in place of everything else.
import { act, cleanup, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { cambodiaLesson } from '../../src/data/cambodia/lesson.ts';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { answerOf } from '../../src/lesson/answer.ts';
import type { Lesson, Route } from '../../src/lesson/lesson.ts';
import { cardsOfSteps } from '../../src/lesson/step-cards.ts';
import { citationOf, type Telling } from '../../src/lesson/telling.ts';
import { excerptText } from '../../src/model/excerpt.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { stepTitle } from '../../src/ui/lesson/step-words.ts';
import { PrintScript } from '../../src/ui/script/print-script.tsx';
import { TeacherScript } from '../../src/ui/script/teacher-script.tsx';
import { answerLines } from '../../src/ui/speaker/answer-words.ts';
import { smallLesson, tellingOf } from '../fixtures/small-lesson.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

interface Printed {
  readonly script: HTMLElement;
  readonly text: string;
  readonly telling: Telling;
}

async function printed(lesson: Lesson, timeline: Timeline, route: Route): Promise<Printed> {
  const telling = tellingOf(lesson, timeline, route);
  await renderOnStage(
    <TeacherScript lesson={lesson} route={route} telling={telling} cards={cardsOfSteps(telling, timeline.events)} />,
    {
      timeline,
    },
  );
  const script = document.querySelector<HTMLElement>('.teacher-script');
  if (!script) throw new Error('missing element: .teacher-script');
  return { script, text: script.textContent ?? '', telling };
}

describe.each([
  ['a small lesson', smallLesson, SMALL_TIMELINE],
  ['the built-in lesson', cambodiaLesson, cambodia],
])('the script of %s', (_name, lesson, timeline) => {
  it('has every step with its note', async () => {
    const { script, telling } = await printed(lesson, timeline, 'whole');
    const articles = [...script.querySelectorAll('article')].map((article) => article.textContent ?? '');
    expect(articles).toHaveLength(telling.steps.length);
    for (const [index, step] of telling.steps.entries()) {
      expect(articles[index]).toContain(`${index + 1} ${stepTitle(step, telling)} ${step.minutes} min`);
      for (const part of Object.values(step.note)) expect(articles[index]).toContain(part);
    }
  });

  it('has every answer under its step', async () => {
    const { script, telling } = await printed(lesson, timeline, 'whole');
    const outline = { ...timeline, eventCount: timeline.events.length };
    const articles = [...script.querySelectorAll('article')].map((article) => article.textContent ?? '');
    let answers = 0;
    for (const [index, step] of telling.steps.entries()) {
      const answer = answerOf(step, telling);
      expect(articles[index]?.includes('Hidden at first')).toBe(answer !== undefined);
      const lines = answer ? answerLines(answer, outline) : [];
      for (const line of lines) expect(articles[index]).toContain(line);
      answers += Math.min(1, lines.length);
    }
    expect(answers).toBeGreaterThanOrEqual(5);
  });

  it('has each excerpt word by word, and its source with credits and address', async () => {
    const { script, text, telling } = await printed(lesson, timeline, 'whole');
    const shown = telling.steps.flatMap((step) => {
      const event = step.kind === 'event' ? telling.events.get(step.event) : undefined;
      return (step.kind === 'event' && event && citationOf(step, event)) || [];
    });
    const quotes = [...script.querySelectorAll('article > .script-excerpt blockquote')].map(
      (quote) => quote.textContent,
    );
    expect(quotes).toEqual(shown.map(({ excerpt }) => excerptText(excerpt)));
    for (const id of new Set(shown.map(({ source }) => source))) {
      const source = timeline.sources.find((one) => one.id === id);
      expect(source).toBeDefined();
      expect(text).toContain(source?.credits);
      expect(text).toContain(source?.url);
    }
  });

  it('has goals, exit ticket, rubric, and the links of its pages', async () => {
    const { text } = await printed(lesson, timeline, 'whole');
    const links = lesson.steps.flatMap((step) => (step.kind === 'page' ? (step.links ?? []) : []));
    const rubric = lesson.rubric.flatMap(({ level, shows }) => [level, shows]);
    for (const words of [...lesson.goals, ...lesson.exitTicket, ...rubric]) expect(text).toContain(words);
    for (const { label, url } of links) expect(text).toContain(`${label}, ${url}`);
  });

  it('has a plan whose minutes add up to those of the route', async () => {
    const { script, telling } = await printed(lesson, timeline, 'core');
    const rows = [...script.querySelectorAll('.script-plan tbody tr')];
    expect(rows).toHaveLength(telling.steps.length);
    const all = telling.steps.reduce((sum, { minutes }) => sum + minutes, 0);
    expect(rows.at(-1)?.lastElementChild?.textContent).toBe(`${all} min`);
  });
});

describe('the script of one route', () => {
  it('has the steps of that route alone', async () => {
    const { text } = await printed(smallLesson, SMALL_TIMELINE, 'quick');
    expect(text).toContain('In short: 5 steps, 9 min');
    expect(text).not.toContain('The engineer writes a letter');
  });

  it('numbers its sources in the order in which the class meets them', async () => {
    const { script } = await printed(smallLesson, SMALL_TIMELINE, 'quick');
    const [first] = script.querySelectorAll('.script-sources li');
    expect(first?.textContent).toContain('[1] The Courier');
    expect(script.querySelector('figcaption')?.textContent).toBe(
      'The Courier reports, Council Denies Payment, between 1 and 10 April 2019\u00a0[1]',
    );
  });
});

describe('a step on paper', () => {
  it('tells what is hidden once, in its answer', async () => {
    const { script } = await printed(smallLesson, SMALL_TIMELINE, 'whole');
    const step = [...script.querySelectorAll('article')].find((one) => one.textContent?.includes('paid twice'));
    expect(step?.textContent?.match(/They disagree about the second payment\./g)).toHaveLength(1);
    expect(step?.textContent).toContain('The class is asked: Told as fact, one side says, or disputed?');
  });

  it('has a background link as text, and how an activity goes', async () => {
    const { script } = await printed(smallLesson, SMALL_TIMELINE, 'whole');
    expect(script.querySelectorAll('a')).toHaveLength(0);
    const activity = [...script.querySelectorAll('article')].find((one) => one.textContent?.includes('Put in order'));
    expect(activity?.querySelectorAll('ol li').length).toBeGreaterThan(2);
  });
});

describe('printing the script', () => {
  const telling = tellingOf(smallLesson, SMALL_TIMELINE, 'whole');

  it('puts it beside the app, prints once it stands, and is over when the browser is', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const onDone = vi.fn();
    await renderOnStage(
      <PrintScript lesson={smallLesson} route="whole" telling={telling} cards={new Map()} onDone={onDone} />,
    );
    expect(document.querySelector('body > .print-only > .teacher-script')).not.toBeNull();
    expect(document.documentElement.dataset['printsOnly']).toBe('');
    expect(print).not.toHaveBeenCalled();
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(onDone).not.toHaveBeenCalled();
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(onDone).toHaveBeenCalledOnce();
    print.mockRestore();
  });

  it('leaves nothing behind', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const done = (): void => undefined;
    await renderOnStage(
      <PrintScript lesson={smallLesson} route="whole" telling={telling} cards={new Map()} onDone={done} />,
    );
    cleanup();
    expect(document.querySelector('.teacher-script')).toBeNull();
    expect(document.documentElement.dataset['printsOnly']).toBeUndefined();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(print).not.toHaveBeenCalled();
    print.mockRestore();
  });
});
