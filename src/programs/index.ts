/** What a program asks, follows up and plans, as data: a JSON file a program, here or in a team's own folder. */
export { choicesOf, fieldOf, questionsOf } from './check.ts';
export { checkNamed, loadPrograms, type Programs, ProgramUnusable, readProgram } from './load.ts';
export { type Program, type ProgramQuestion, type ProgramTopic, standardTopics } from './schema.ts';
export { askedIn, describe, domainLabel, fieldLabel, languageGaps, nearest, valueLabel } from './words.ts';
