// The lesson's fifth part: whose word a sentence rests on, what was still ahead, and who is not heard.
import type { Step } from '../../lesson/lesson.ts';

/** The same words each time, with the cards of the activity: they give nothing away. */
export const STANDING_QUESTION =
  'How far is this backed? A: told as fact. B: one side says. C: disputed. D: cannot tell from the words.';

export const exitTicket: readonly string[] = [
  'An act and its content: what was done, and who says what about it?',
  'One date from this lesson: how is it known?',
  'One voice that is missing: what would you ask it?',
];

export const stepsVoices: readonly Step[] = [
  {
    id: 'twelve-years',
    kind: 'event',
    part: 'voices',
    route: 'whole',
    minutes: 5,
    event: 'kim-sok-luring',
    hides: { what: 'standing', question: STANDING_QUESTION },
    note: {
      context:
        'Kim Sok, an analyst and critic of the government, says that Hun Sen tried for twelve years to win him over. Sok Eysan, the CPP’s spokesman, denies it: the party has people enough. So it is disputed. From the words alone, D was a good answer.',
      pointAt:
        'Point at “12 years”: no bar on the axis is twelve years long, because the years are what he says, not a date. In this newspaper “Sok” is Kim Sok, and “Eysan” is Sok Eysan.',
      ask: 'What could turn this sentence from disputed into told as fact: a letter, a witness, a recording? Who would have to come forward with it?',
    },
  },
  {
    id: 'officers',
    kind: 'event',
    part: 'voices',
    route: 'whole',
    minutes: 6,
    event: 'call-2019',
    note: {
      context:
        'A clip is posted on Facebook on 14 February 2019. RFA says that the voice is Hun Sen’s; nobody in the article confirms it. The government’s spokesman says that he does not comment on leaked information. That is no denial, and no confirmation.',
      pointAt:
        'Point at “RFA says” in the title. Then at “destroy”: the article has it outside quotation marks, so it is the reporter’s word. Compare the call of 2016: there the speaker confirmed his voice.',
      ask: 'Two leaked recordings, one confirmed and one not. What is different in how we may tell them? Try one careful sentence for each.',
    },
  },
  {
    id: 'released',
    kind: 'event',
    part: 'voices',
    route: 'whole',
    minutes: 5,
    event: 'sokha-released',
    note: {
      context:
        'Released is not freed: Kem Sokha is still charged with treason, not convicted in these sources, and under court supervision. They carry no answer of his to the charge; his spokesperson says that his contacts are “for the national benefit”. The conviction of 2023 came later; see Afterwards.',
      pointAt:
        'Point at “this month” and “on Nov. 10”: there is no year in them. It hangs on the article, which appeared in November 2019. Then at “relaxed”: restrictions that are relaxed are not yet gone.',
      ask: 'Released, pardoned, acquitted: what does each of these words mean? Which one fits here, and what would the headline “Kem Sokha is free” get wrong?',
    },
  },
  {
    id: 'recognised',
    kind: 'event',
    part: 'voices',
    route: 'whole',
    minutes: 5,
    event: 'leader-recognised',
    hides: { what: 'standing', question: STANDING_QUESTION },
    note: {
      context:
        'Muth Chantha, Kem Sokha’s own spokesperson, says so; no ambassador is quoted. The CPP’s video says that envoys should not seem to advise dissidents. That the visits took place is told as fact; what they mean, each side says for itself.',
      pointAt:
        'Point at “recognized”: it sounds like an official act, but nobody tells when and in what words it was done. Our excerpt leaves out who says it. See how quickly such words then look like a fact; D was a good answer.',
      ask: 'Would it be different if an ambassador had said it? Why do we write “says” for the opposition’s spokesperson exactly as we do for the government’s?',
    },
  },
  {
    id: 'which-february',
    kind: 'event',
    part: 'voices',
    route: 'whole',
    minutes: 5,
    event: 'eu-decision',
    hides: {
      what: 'date',
      question:
        'The EU began its review in February 2019. In November 2019 an article says that the decision comes in February. Which one?',
    },
    note: {
      context:
        'One paragraph of the article holds two Februaries: that of 2019, when the review began, and that of 2020, when it was to end. Seen from November 2019 the decision is still ahead, so it counts as expected. It came on 12 February 2020; see Afterwards.',
      pointAt:
        'Point at “in February”: there is no year. The article appeared in November 2019, and the decision was still to come; so only the next February fits. The dashed ring means the same: expected.',
      ask: 'Which other words of this lesson need the day of their article: “last year”, “on Thursday”, “this month”? What happens when such a sentence is copied without it?',
    },
  },
  {
    id: 'backed-how',
    kind: 'activity',
    part: 'voices',
    route: 'core',
    minutes: 8,
    activity: 'standing',
    note: {
      context:
        'Cards: A told as fact, B one side says, C disputed, D cannot tell from the words. Praise D where the words name nobody. Count before you reveal; let one voice for each letter explain. No excerpt is about crimes against humanity or families. That only one side says a thing does not make it untrue.',
      pointAt:
        'Point at words that keep a distance, such as “claims”, “said” or “allegedly”, and at who speaks. Excerpts stand as they were printed, half sentences and slips of the pen included. After each answer read who is named for it, and who against it.',
      ask: 'Which excerpt misled most of the class, and which word did you overlook? What would have to change in the article to change your card?',
    },
  },
  {
    id: 'who-is-missing',
    kind: 'question',
    part: 'voices',
    route: 'quick',
    minutes: 2,
    question: 'Whose voice is missing from these five articles?',
    answer: [
      'Voters: no ordinary voter is quoted.',
      'Workers: some of their jobs may depend on trade with Europe.',
      'Villagers: others speak of the “local level”, nobody speaks from there.',
      'Judges and ambassadors: we read about them, but none is quoted.',
      'Women: only one is quoted by name.',
      'Newspapers in Khmer: all five articles are in English.',
    ],
    note: {
      context:
        'Those who speak are mostly politicians and spokesmen, with a few analysts; nearly all are men. That does not make the articles wrong. It shows what they cannot tell us. Let the class find gaps before you show the list.',
      pointAt:
        'After the reveal choose one line and ask for a question to such a person. Point at the axis, too: 2014 and 2015 are empty, because these articles do not cover them, not because nothing happened.',
      ask: 'Choose one missing voice. What would you ask it? How could a journalist have found such a person, and could it have been a risk to speak?',
    },
  },
  {
    id: 'exit',
    kind: 'page',
    part: 'voices',
    route: 'quick',
    minutes: 2,
    title: 'Before you go: three lines on paper',
    lines: [...exitTicket],
    note: {
      context:
        'Two minutes of writing, without names if you like. Each line belongs to one of the three goals. The rubric in the script has four levels; it looks at reasons, never at opinions about Cambodia’s politics.',
      pointAt:
        'Point at the lines one after another and say which goal each belongs to. Leave this slide on the screen while they write; the axis below may help them to remember.',
      ask: 'Which sentence would you now write in another way than before the lesson? Which single word would you change? Whoever likes may read it aloud.',
    },
  },
];
