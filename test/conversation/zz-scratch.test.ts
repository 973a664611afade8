import { test } from '@jest/globals';
import { startTalk } from '../support/talk.ts';
import { rich } from '../support/talk-answers.ts';
import { conversation } from '../../dialogs/index.ts';
test('x', async () => {
 for (const channel of ['web','sms'] as const) {
  const talk = startTalk({channel});
  await talk.begin();
  const n = await talk.answers(rich);
  console.log(n.length, n.join(' '), talk.question);
  if (channel==='web') console.log(String(talk.script));
  console.log([...conversation.questions.keys()].filter((q) => !n.includes(q)));
  }
});
