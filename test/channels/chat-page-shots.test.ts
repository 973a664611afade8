import { test } from '@jest/globals';
import { launchBrowser } from '../support/browser.ts';
import { asks, says, startChat } from './chat-page-support.ts';

const script = (l: string) =>
  l === 'ar'
    ? [
        [
          says('مرحبًا. أنا OwnWords، برنامج ولست شخصًا.', { language: 'ar' }),
          asks('welcome.lang', 'ما اللغة التي تريدها؟', ['English', 'Español', 'العربية', '中文', 'Tiếng Việt', 'Kreyòl ayisyen']),
        ],
        [says('شكرًا. كتبت ذلك.'), asks('hopes.first', 'ماذا تريد أن يتغير في حياتك؟ قل ذلك بكلماتك.')],
        [asks('goals.confidence', 'كم أنت واثق، من 0 إلى 10؟', ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])],
      ]
    : [
        [
          says('Hello. I am OwnWords, a program and not a person. Nobody is watching live.'),
          says(
            'We talk about what you are good at, what you want, and who can help. You choose what to say.\nRead more: https://example.org/about.',
          ),
          asks('welcome.lang', 'Which language would you like?', ['English', 'Español', 'العربية', '中文', 'Tiếng Việt', 'Kreyòl ayisyen']),
        ],
        [
          says('Thank you. I wrote that down.'),
          asks('hopes.first', 'What would you like to be different in your life? Say it in your own words.'),
        ],
        [
          says('I wrote that down.'),
          asks('consent.agree', 'Do you agree that your case manager reads this?', ['Yes, I agree', 'No, I do not agree', 'Tell me more']),
        ],
        [asks('strengths.now', 'What goes well for you now?')],
      ];
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
test('shots', async () => {
  const b = await launchBrowser();
  try {
    for (const l of ['en', 'ar'])
      for (const scheme of ['light', 'dark'] as const)
        for (const width of [375, 1280, 320]) {
          if (width === 320 && scheme === 'dark') continue;
          const chat = await startChat(script(l));
          const ctx = await b.newContext({
            viewport: { width, height: width === 320 ? 256 : width === 375 ? 720 : 860 },
            colorScheme: scheme,
            locale: l,
            hasTouch: width < 400,
            isMobile: width < 400,
            deviceScaleFactor: width < 400 ? 2 : 1,
          });
          const p = await ctx.newPage();
          p.on('console', (m) => console.log(m.text()));
          p.on('pageerror', (e) => console.log('ERR', e.message));
          await p.goto(chat.url);
          await p.locator('#choices button').first().waitFor();
          await wait(300);
          const n = `/tmp/shots/chat-${l}-${scheme}-${width}`;
          await p.screenshot({ path: `${n}-1.png` });
          await p
            .locator('#choices button')
            .nth(l === 'ar' ? 2 : 0)
            .click();
          await p
            .getByText(l === 'ar' ? 'بكلماتك' : 'own words')
            .last()
            .waitFor();
          await p.fill(
            '#box',
            l === 'ar' ? 'أريد بيتًا لي ولأولادي' : 'I want a place of my own, where my kids can visit on weekends.\nAnd a job fixing cars.',
          );
          await wait(300);
          await p.screenshot({ path: `${n}-2.png` });
          await p.press('#box', 'Enter');
          await p.locator('#choices button').nth(2).waitFor();
          await wait(500);
          await p.screenshot({ path: `${n}-3.png` });
          chat.bot.broken = true;
          await p.locator('#choices button').nth(0).click();
          await wait(5200);
          await p.screenshot({ path: `${n}-4.png` });
          await ctx.close();
          await chat.close();
          if (chat.logged.length) console.log(chat.logged);
        }
  } finally {
    await b.close();
  }
}, 200000);
