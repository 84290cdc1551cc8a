// How large a lesson may grow: what the reader refuses, the editor does not let anybody type.

/** The most of each in one lesson. */
export const MOST = { steps: 300, parts: 60, goals: 20, answer: 12, lines: 6, links: 12, exitTicket: 12, rubric: 8 };

/** The most characters of each. */
export const LONGEST = { id: 500, title: 200, line: 600, question: 600, note: 5000, url: 2000 };

/** Minutes of one step: more than 0, at most so many. */
export const MOST_MINUTES = 90;

/** Characters of a file; a lesson of 300 steps with full notes stays under it. */
export const LONGEST_FILE = 6_000_000;
