import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ConfigError, loadConfig, settingNames } from '../src/config.ts';

/** For each setting a wrong value; `free` where any text is right. */
const wrong: Readonly<Record<string, readonly string[] | 'free'>> = {
  PORT: ['http', '-1', '70000', '3.5'],
  HOST: 'free',
  DATA_DIR: 'free',
  PUBLIC_URL: ['plans.example.org', 'ftp://plans.example.org'],
  ALLOWED_ORIGINS: ['www.example.org', 'https://a.example, nonsense'],
  OWNWORDS_API_TOKEN: ['short'],
  DIRECT_LINE_SECRET: ['short'],
  MICROSOFT_APP_ID: 'free',
  MICROSOFT_APP_PASSWORD: 'free',
  MICROSOFT_APP_TENANT_ID: 'free',
  MICROSOFT_LOGIN_URL: ['login.microsoftonline.us', 'http://login.example.org'],
  MICROSOFT_OPENID_URL: ['openidconfiguration', 'http://login.example.org/openid'],
  MICROSOFT_ISSUER: ['api.botframework.us'],
  TWILIO_ACCOUNT_SID: ['SK0123456789'],
  TWILIO_AUTH_TOKEN: 'free',
  TWILIO_FROM: 'free',
  TWILIO_API_URL: ['twilio'],
  TWILIO_HANDLES_OPT_OUT: ['maybe'],
  TWILIO_WHATSAPP_TEMPLATE: ['template'],
  BURST_SECONDS: ['soon', '-1', '61'],
  PROGRAM_NAME: 'free',
  PROGRAM_READERS: 'free',
  PROGRAM_PHONE: 'free',
  PROGRAM_HOURS: 'free',
  PROGRAM_REPLY_DAYS: ['soon', '0'],
  PROGRAM: ['Critical Time'],
  PROGRAM_NUMBERS: ['critical-time', '+15550001', 'me=critical-time', '+15550001=x=y', '+15550001=Critical', '+15550001=a,+15550001=b'],
  PROGRAMS_DIR: 'free',
  LANGUAGES: ['English', 'en;es', ','],
  RETENTION_DAYS: ['never', '0', '1.5'],
  COUNTRY: ['USA'],
  TIME_ZONE: ['Chicago', 'EST5'],
  ALERT_MINUTES: ['soon', '0', '20000'],
  ALERT_WEBHOOK_URL: ['example.org/hook', 'ftp://example.org'],
  ALERT_WEBHOOK_SECRET: ['short'],
  EXIT_URL: ['weather', 'javascript:alert(1)'],
  OPENAI_MODEL: 'free',
  OPENAI_API_KEY: 'free',
  OPENAI_BASE_URL: ['localhost:8080'],
  OPENAI_OFF: ['maybe'],
  OPENAI_DAILY_TOKENS: ['many', '-1'],
  OPENAI_CLIENT_DAILY_TOKENS: ['many', '1.5'],
  OPENAI_DAILY_MONEY: ['much', '-1'],
  OPENAI_CLIENT_DAILY_MONEY: ['much', '-1'],
  OPENAI_PRICE_INPUT: ['cheap', '-1'],
  OPENAI_PRICE_OUTPUT: ['cheap', '-1'],
  LOG_LEVEL: ['loud'],
};

const messageOf = (environment: Record<string, string>): string => {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
};

test('every setting has a wrong value here', () => expect(Object.keys(wrong)).toEqual(settingNames));

describe.each(Object.entries(wrong))('%s', (name, values) => {
  test('is one line that names it and says how to mend it', () => {
    for (const value of values === 'free' ? [] : values) {
      expect([value, messageOf({ [name]: value })]).toEqual([
        value,
        expect.stringMatching(new RegExp(`^${name}[^:\n]*: (write|set) [^\n]{3,}\\.$`)),
      ]);
    }
  });

  test('counts as not set where it is empty', () => expect(messageOf({ [name]: ' ' })).toBe(''));
});

test.each([
  ['TWILIO_AUTH_TOKEN', { TWILIO_ACCOUNT_SID: 'AC0123456789', PUBLIC_URL: 'https://a.example' }],
  ['PUBLIC_URL', { TWILIO_ACCOUNT_SID: 'AC0123456789', TWILIO_AUTH_TOKEN: 'secret' }],
  ['TWILIO_ACCOUNT_SID', { TWILIO_AUTH_TOKEN: 'secret' }],
  ['MICROSOFT_APP_PASSWORD', { MICROSOFT_APP_ID: 'id' }],
  ['OPENAI_API_KEY', { OPENAI_MODEL: 'a-model' }],
  ['OPENAI_PRICE_INPUT', { OPENAI_DAILY_MONEY: '5' }],
])('%s is asked for where another needs it', (name, environment) => {
  expect(messageOf(environment)).toMatch(new RegExp(`^${name}: set it[^\n]+\\.$`));
});

test('a model needs a name and a key, or a server of its own; else there is none', () => {
  expect(loadConfig({ OPENAI_API_KEY: 'key', OPENAI_BASE_URL: 'http://127.0.0.1:8080/v1' }).model).toBeUndefined();
  expect(loadConfig({ OPENAI_MODEL: 'a', OPENAI_API_KEY: 'key' }).model).toMatchObject({ model: 'a', apiKey: 'key', off: false });
  const own = loadConfig({ OPENAI_MODEL: 'a', OPENAI_BASE_URL: 'http://127.0.0.1:8080/v1/' }).model;
  expect(own).toMatchObject({ model: 'a', baseUrl: 'http://127.0.0.1:8080/v1' });
});

test('no message shows a secret', () => {
  for (const name of ['OWNWORDS_API_TOKEN', 'DIRECT_LINE_SECRET', 'TWILIO_ACCOUNT_SID'])
    expect(messageOf({ [name]: 'hidden' })).not.toContain('hidden');
});

describe('.env.example', () => {
  const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').split('\n');
  const named = lines.flatMap((line) => /^(\w+)=/.exec(line)?.[1] ?? []);

  test('has every setting, each empty and with a comment that names its default', () => {
    expect([...named].sort()).toEqual([...settingNames].sort());
    for (const name of named) {
      const at = lines.indexOf(`${name}=`);
      expect([name, at]).toEqual([name, expect.any(Number)]);
      expect([name, lines[at - 1]]).toEqual([name, expect.stringMatching(/^# .{15,} Default: \S/)]);
    }
  });

  test('names the defaults that there are', () => {
    const { port, host, dataDir, microsoft, twilioHandlesOptOut, burstSeconds, profile, country, timeZone, exitUrl, logLevel } = loadConfig(
      {},
    );
    const defaults = {
      PORT: port,
      HOST: host,
      DATA_DIR: dataDir,
      MICROSOFT_LOGIN_URL: microsoft.loginUrl,
      MICROSOFT_OPENID_URL: microsoft.openIdUrl,
      MICROSOFT_ISSUER: microsoft.issuer,
      TWILIO_HANDLES_OPT_OUT: twilioHandlesOptOut,
      BURST_SECONDS: burstSeconds,
      PROGRAM: profile,
      COUNTRY: country,
      TIME_ZONE: timeZone,
      EXIT_URL: exitUrl,
      LOG_LEVEL: logLevel,
    };
    for (const [name, value] of Object.entries(defaults))
      expect(lines[lines.indexOf(`${name}=`) - 1]).toMatch(new RegExp(`Default: ${String(value).replaceAll('.', '\\.')}$`));
    expect(loadConfig(Object.fromEntries(named.map((name) => [name, ''])))).toEqual(loadConfig({}));
  });
});
