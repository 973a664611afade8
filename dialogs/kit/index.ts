/** How a question becomes a Bot Framework waterfall: all of Bot Framework's dialogs that the rest of dialogs/ knows. */
export { type Conversation, createConversation, type Interruptions, type Seen } from './conversation.ts';
export {
  aName,
  aSecret,
  choice,
  choiceOf,
  date,
  type Given,
  inOnePiece,
  ownWords,
  type Question,
  scale,
  type Topic,
  yesNo,
  yesNoChoice,
} from './question.ts';
export { isEmptyTalk } from './question-dialog.ts';
export { unfinished } from './topic-dialog.ts';
export { Turn } from './turn.ts';
export type { Facts, View } from './view.ts';
