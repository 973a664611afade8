import { test } from '@jest/globals';
import { startTalk } from '../support/talk.ts';
test('x', async () => {
    const talk = startTalk();
    await talk.begin();
    await talk.answers({ 'welcome.lang': 'English', 'consent.agree': 'No' });
    await talk.say('hello');
    await talk.say('hello again');
    console.log(String(talk.script));
});
