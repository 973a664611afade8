/** Own words into spans, and short answers into what they mean. */
export { createModel, type ModelStatus } from './openai/index.ts';
export { createReader } from './verbatim/reader.ts';
export { createUnderstander } from './verbatim/understander.ts';
