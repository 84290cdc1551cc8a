// The formats that can be read, in the order in which a teacher is likely to have them, with a small example of each.
import type { FormatId } from '../../model/interpretation.ts';

export interface KnownFormat {
  readonly id: FormatId;
  readonly name: string;
  /** What it is and where it comes from. */
  readonly about: string;
  readonly example: string;
}

export const KNOWN_FORMATS: readonly KnownFormat[] = [
  {
    id: 'table',
    name: 'A table',
    about: 'Rows from a spreadsheet, as CSV or copied with their headings: a title and a date are enough.',
    example: `when,title,summary,lane
2019-03-07,The bridge opens,"The mayor cuts the ribbon, at noon.",Works
2019-04/2019-06,Talks about a toll,,Council
1998~,A first plan of it,About 1998: nobody knows it more sharply.,Works
`,
  },
  {
    id: 'timelinejs-table',
    name: 'TimelineJS spreadsheet',
    about: 'The sheet that TimelineJS of Knight Lab is made from, saved as CSV; both generations of its columns.',
    example: `Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background
2019,3,7,,,,,,,The bridge opens,"The mayor cuts the ribbon, at noon.",,,,,,Works,
2019,4,,,2019,6,,,,Talks about a toll,,,,,,,Council,
`,
  },
  {
    id: 'timelinejs',
    name: 'TimelineJS JSON',
    about: 'What TimelineJS itself loads, versions 2 and 3.',
    example: `{
  "title": { "text": { "headline": "A bridge" } },
  "events": [
    { "start_date": { "year": 2019, "month": 3, "day": 7 },
      "text": { "headline": "The bridge opens", "text": "The mayor cuts the ribbon." } }
  ]
}
`,
  },
  {
    id: 'markwhen',
    name: 'Markwhen',
    about: 'A text with a date, a colon and what happened, line by line; sections and groups become lanes.',
    example: `title: A bridge

2019-03-07: The bridge opens
The mayor cuts the ribbon, at noon.

2019-04/2019-06: Talks about a toll
`,
  },
  {
    id: 'vis',
    name: 'vis-timeline',
    about: 'The items and groups of a page made with vis-timeline, as JSON.',
    example: `{
  "groups": [{ "id": 1, "content": "Works" }],
  "items": [
    { "id": 1, "group": 1, "content": "The bridge opens", "start": "2019-03-07" },
    { "id": 2, "group": 1, "content": "Repairs", "start": "2020-05-01", "end": "2020-07-15" }
  ]
}
`,
  },
  {
    id: 'simile-json',
    name: 'SIMILE JSON',
    about: 'Museum data for the SIMILE Timeline; beginnings and ends that are uncertain stay so.',
    example: `{
  "dateTimeFormat": "iso8601",
  "events": [
    { "start": "1860", "latestStart": "1862", "earliestEnd": "1870", "end": "1872", "isDuration": true,
      "title": "Works on the first bridge", "description": "Between two visits of the painter." }
  ]
}
`,
  },
  {
    id: 'simile-xml',
    name: 'SIMILE XML',
    about: 'The same as an XML file.',
    example: `<data date-time-format="iso8601">
  <event start="2019-03-07" title="The bridge opens">The mayor cuts the ribbon.</event>
</data>
`,
  },
  {
    id: 'storyteller-table',
    name: 'Timeline Storyteller',
    about: 'Its CSV with start and end date, content, category or facet; its JSON is read as well.',
    example: `start_date,end_date,content_text,category
2019-03-07,,The bridge opens,Works
2019-04-01,2019-06-30,Talks about a toll,Council
`,
  },
  {
    id: 'sourceline',
    name: 'Sourceline JSON',
    about: 'Our own format, with everything a timeline can have: sources, excerpts, who says it and who denies it.',
    example: `{
  "title": "A bridge",
  "events": [
    {
      "title": "The bridge opens",
      "when": "2019-03-07",
      "lane": "Works",
      "citations": [
        { "source": "gazette", "stance": "reports", "excerpt": "The mayor opened the bridge, at noon" }
      ]
    }
  ],
  "sources": [{ "id": "gazette", "headline": "Mayor Opens Bridge", "url": "https://gazette.example/bridge" }]
}
`,
  },
];
