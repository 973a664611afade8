import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { surroundings } from '../support/house.ts';
import { newFolder, runToEnd, startProgram, tidyUp } from '../support/process.ts';
import { answerTo, connector, expectReplies, type Place, sms, until } from '../support/surfaces/index.ts';

afterEach(tidyUp);
const root = new URL('../../', import.meta.url).pathname;
const patience = 180_000;

/** A place without the services around it, for programs on this machine. */
const alone = (address: string): Place => ({ address, connector: { url: 'http://127.0.0.1:9' } }) as Place;

test(
  'with nothing configured it says where everything is, serves it, and ends when it is asked to',
  async () => {
    const program = await startProgram({ DATA_DIR: newFolder(), LOG_LEVEL: 'info' });
    const [title, chat, review, bot] = program.out().split('\n');
    expect(title).toMatch(/practice/);
    expect(chat).toMatch(/^ +chat +http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(review).toMatch(/^ +review +http:\/\/127\.0\.0\.1:\d+\/review\S*token=\S+$/);
    expect(bot).toMatch(/^ +bot +http:\/\/127\.0\.0\.1:\d+\/api\/messages$/);
    for (const line of [chat!, review!]) expect((await fetch(line.replace(/^.* /, ''))).status).toBe(200);
    expect((await fetch(`${program.address}/healthz`)).status).toBe(200);
    expect((await expectReplies.open(alone(program.address), 'first').begin()).text).toContain('Which language?');
    expect(await program.end('SIGTERM')).toMatchObject({ code: 0, err: '' });
  },
  patience,
);

test(
  'what keeps it from starting is one line that says what to do, and exit code 1',
  async () => {
    const dir = newFolder();
    const program = await startProgram({ DATA_DIR: dir });
    const taken = new URL(program.address).port;
    const refusals: [RegExp, Record<string, string>][] = [
      [/data folder .* in use by another OwnWords: stop that one, or set DATA_DIR/, { DATA_DIR: dir }],
      [/^PORT: another program listens there already\. Stop it, or set another PORT\.\n$/, { DATA_DIR: newFolder(), PORT: taken }],
      [/data folder .* cannot be used .*: .*set DATA_DIR/, { DATA_DIR: join(root, 'package.json') }],
      [/^COUNTRY: write a country of two letters/, { DATA_DIR: newFolder(), COUNTRY: 'nowhere' }],
      [/^PROGRAM: there is no program "nonsense"\. Write one of: [^\n]+\.\n$/, { DATA_DIR: newFolder(), PROGRAM: 'nonsense' }],
      [/^PROGRAMS_DIR: \/nowhere: set it to a folder/, { DATA_DIR: newFolder(), PROGRAMS_DIR: '/nowhere' }],
      [/^HOST: /, { DATA_DIR: newFolder(), HOST: '203.0.113.7' }],
    ];
    for (const [line, environment] of refusals) {
      const { code, out, err } = await runToEnd('src/index.ts', { PORT: '0', ...environment });
      expect({ code, out, err }).toEqual({ code: 1, out: '', err: expect.stringMatching(line) });
      expect(err.trimEnd()).not.toContain('\n');
    }
    // The first one still runs, and a folder that was let go can be taken.
    expect((await fetch(`${program.address}/healthz`)).status).toBe(200);
    await program.end();
    await (await startProgram({ DATA_DIR: dir })).end();
  },
  patience,
);

test(
  'on a full disk the client is told, nothing is half-written, and the same message is taken once there is room',
  async () => {
    const dir = newFolder();
    // No file may grow over 12 KB (24 blocks of 512 bytes): what a full disk says to a longer write, it says too.
    const program = await startProgram({ DATA_DIR: dir }, { shell: 'ulimit -f 24' });
    const place = alone(program.address);
    const client = expectReplies.open(place, 'full');
    let heard = await client.begin();
    let refused = '';
    let count = 0;
    const long = (words: string) => `${words} ${'and so on '.repeat(60)}`;
    while (!refused) {
      const text = heard.question!.kind === 'own-words' ? long(heard.question!.id) : answerTo(heard.question!, 'value');
      const said = { text, id: `said-${++count}` };
      heard = await client.say(said);
      if (!heard.question) refused = said.text;
    }
    expect(count).toBeGreaterThan(3);
    expect(heard.text).toMatch(/did not save your last message\. Please send it again/);
    expect(heard.same).toMatchObject([{ channelData: { kept: false } }]);
    expect((await client.say({ text: refused, id: `said-${count}` })).text).toBe(heard.text);
    await program.end();
    const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const kept = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')).join('\n');
    expect(kept).toContain('and so on and so on');
    expect(kept).not.toContain(refused);

    place.address = (await startProgram({ DATA_DIR: dir })).address;
    const again = await client.say({ text: refused, id: `said-${count}` });
    expect(again.question).toBeDefined();
    expect((await client.say({ text: refused, id: `said-${count}` })).same).toEqual(again.same);
  },
  patience,
);

test(
  'what could not be sent is sent after a restart, whether the other side was down or said nothing',
  async () => {
    const { settings, ...services } = await surroundings();
    const environment = { ...settings, DATA_DIR: newFolder() };
    const program = await startProgram(environment);
    const place: Place = { ...services, address: program.address };
    services.twilio.meet('broken');
    services.connector.meet('hang');
    await sms.open(place, 'waiting').deliver({ text: 'Hi' });
    await connector.open(place, 'waiting').deliver({ text: 'Hi' });
    await until(() => services.twilio.attempts === 1 && services.connector.attempts === 1, 'the first attempts');
    await program.end();
    expect([services.twilio.messages, services.connector.sent]).toEqual([[], []]);

    await startProgram(environment);
    await until(() => services.twilio.messages.length === 1 && services.connector.sent.length === 1, 'the replies after the restart');
    expect(services.twilio.messages[0]!.body).toContain('Which language?');
    expect(services.connector.sent[0]!.text).toContain('Which language?');
  },
  patience,
);
