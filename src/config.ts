import { z } from 'zod';
import { defaultDataDir } from './data-dir.ts';

/** A text that is set: an empty line in .env counts as not set. */
const text = z.string().trim().min(1).optional();
const flag = (otherwise: boolean) =>
  z
    .enum(['true', 'false'], { error: 'write true or false' })
    .transform((value) => value === 'true')
    .default(otherwise);
const whole = (least: number, most: number) =>
  z.coerce
    .number({ error: 'write a number' })
    .int('write a whole number')
    .min(least, `write ${least} or more`)
    .max(most, `write ${most} or less`);
const address = z
  .url({ protocol: /^https?$/, error: 'write a whole address, such as https://plans.example.org' })
  .transform((url) => url.replace(/\/+$/, ''));
const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;
/** One that secrets are sent to, or that says whom to trust. */
const guarded = address.refine((url) => url.startsWith('https:') || loopback.test(new URL(url).hostname), {
  error: 'write an address that begins with https://',
});
const amount = z.coerce.number({ error: 'write an amount, such as 2.50' }).min(0, 'write 0 or more');
const timeZone = z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', {
  error: 'write an IANA time zone, such as America/Chicago',
});
const program = /^[a-z][a-z0-9-]{0,39}$/;
const secret = z.string().min(16, 'write at least 16 characters, such as the output of: openssl rand -hex 32').optional();

const settings = z.object({
  PORT: whole(0, 65_535).default(3978),
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().trim().min(1).default(defaultDataDir),
  PUBLIC_URL: address.optional(),
  ALLOWED_ORIGINS: z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .pipe(
      z.array(
        z.url({ error: 'write addresses such as https://www.example.org, with commas between' }).transform((url) => new URL(url).origin),
      ),
    )
    .default([]),
  OWNWORDS_API_TOKEN: secret,
  DIRECT_LINE_SECRET: secret,
  MICROSOFT_APP_ID: text,
  MICROSOFT_APP_PASSWORD: text,
  MICROSOFT_APP_TENANT_ID: text,
  MICROSOFT_LOGIN_URL: guarded.default('https://login.microsoftonline.com'),
  MICROSOFT_OPENID_URL: guarded.default('https://login.botframework.com/v1/.well-known/openidconfiguration'),
  MICROSOFT_ISSUER: address.default('https://api.botframework.com'),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-zA-Z]{8,}$/, 'write the account SID, which begins with AC')
    .optional(),
  TWILIO_AUTH_TOKEN: text,
  TWILIO_FROM: text,
  TWILIO_API_URL: address.default('https://api.twilio.com'),
  TWILIO_HANDLES_OPT_OUT: flag(true),
  TWILIO_WHATSAPP_TEMPLATE: z
    .string()
    .regex(/^HX[0-9a-zA-Z]{8,}$/, 'write the content SID, which begins with HX')
    .optional(),
  BURST_SECONDS: z.coerce.number({ error: 'write a number of seconds' }).min(0, 'write 0 or more').max(60, 'write 60 or less').default(4),
  PROGRAM_NAME: text,
  PROGRAM_READERS: text,
  PROGRAM_PHONE: text,
  PROGRAM_HOURS: text,
  PROGRAM_REPLY_DAYS: whole(1, 365).optional(),
  PROGRAM: z.string().regex(program, 'write the id of a program, such as strengths-based').default('strengths-based'),
  PROGRAM_NUMBERS: z
    .string()
    .transform((list) =>
      list
        .split(/[\s,]+/)
        .filter(Boolean)
        .map((pair) => pair.split('=')),
    )
    .refine(
      (pairs) => pairs.every(([number = '', id = '', ...rest]) => /^\+?\d{3,15}$/.test(number) && program.test(id) && rest.length === 0),
      {
        error: 'write numbers and programs such as +15550001=critical-time, with commas between',
      },
    )
    .refine((pairs) => new Set(pairs.map(([number]) => number)).size === pairs.length, { error: 'write each number once' })
    .transform((pairs) => new Map(pairs.map(([number, id]) => [number!, id!])))
    .default(new Map()),
  PROGRAMS_DIR: text,
  LANGUAGES: z
    .string()
    .transform((list) => [...new Set(list.split(/[\s,]+/).filter(Boolean))])
    .refine((codes) => codes.length > 0 && codes.every((code) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code)), {
      error: 'write codes of languages such as en,es, with commas between',
    })
    .optional(),
  RETENTION_DAYS: whole(1, 36_500).optional(),
  COUNTRY: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'write a country of two letters, such as US')
    .default('US'),
  TIME_ZONE: timeZone.default('America/New_York'),
  ALERT_MINUTES: whole(1, 10_080).default(30),
  ALERT_WEBHOOK_URL: address.optional(),
  ALERT_WEBHOOK_SECRET: secret,
  EXIT_URL: address.default('https://www.weather.gov'),
  OPENAI_MODEL: text,
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: address.optional(),
  OPENAI_OFF: flag(false),
  OPENAI_DAILY_TOKENS: whole(0, 1_000_000_000).default(2_000_000),
  OPENAI_CLIENT_DAILY_TOKENS: whole(0, 1_000_000_000).default(200_000),
  OPENAI_DAILY_MONEY: amount.optional(),
  OPENAI_CLIENT_DAILY_MONEY: amount.optional(),
  OPENAI_PRICE_INPUT: amount.default(0),
  OPENAI_PRICE_OUTPUT: amount.default(0),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'write debug, info, warn, error or silent' }).default('info'),
});

/** Every setting, checked. The only reader of the environment. */
export type Config = ReturnType<typeof loadConfig>;

/** Its message is one line a setting that is wrong, each saying how to mend it. */
export class ConfigError extends Error {}

/** The names of all settings, for .env.example's test. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

/** Reads the settings from an environment. Throws ConfigError. */
export function loadConfig(environment: Readonly<Record<string, string | undefined>>) {
  const given = Object.fromEntries(settingNames.flatMap((name) => (environment[name]?.trim() ? [[name, environment[name]]] : [])));
  const read = settings.safeParse(given);
  if (!read.success) throw new ConfigError(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n'));
  const set = read.data;
  const wrong = together(set);
  if (wrong.length > 0) throw new ConfigError(wrong.join('\n'));
  const program = {
    ...(set.PROGRAM_NAME !== undefined && { name: set.PROGRAM_NAME }),
    ...(set.PROGRAM_READERS !== undefined && { readers: set.PROGRAM_READERS }),
    ...(set.PROGRAM_PHONE !== undefined && { phone: set.PROGRAM_PHONE }),
    ...(set.PROGRAM_HOURS !== undefined && { hours: set.PROGRAM_HOURS }),
    ...(set.PROGRAM_REPLY_DAYS !== undefined && { replyDays: set.PROGRAM_REPLY_DAYS }),
  };
  return {
    port: set.PORT,
    host: set.HOST,
    loopback: loopback.test(set.HOST),
    dataDir: set.DATA_DIR,
    publicUrl: set.PUBLIC_URL,
    allowedOrigins: set.ALLOWED_ORIGINS,
    apiToken: set.OWNWORDS_API_TOKEN,
    directLineSecret: set.DIRECT_LINE_SECRET,
    microsoft: {
      appId: set.MICROSOFT_APP_ID,
      password: set.MICROSOFT_APP_PASSWORD,
      tenantId: set.MICROSOFT_APP_TENANT_ID,
      loginUrl: set.MICROSOFT_LOGIN_URL,
      openIdUrl: set.MICROSOFT_OPENID_URL,
      issuer: set.MICROSOFT_ISSUER,
    },
    twilio: set.TWILIO_ACCOUNT_SID
      ? {
          accountSid: set.TWILIO_ACCOUNT_SID,
          authToken: set.TWILIO_AUTH_TOKEN!,
          from: set.TWILIO_FROM,
          apiUrl: set.TWILIO_API_URL,
          whatsappTemplate: set.TWILIO_WHATSAPP_TEMPLATE,
        }
      : undefined,
    twilioHandlesOptOut: set.TWILIO_HANDLES_OPT_OUT,
    burstSeconds: set.BURST_SECONDS,
    program,
    /** The facts that consent must name: until all are set, everything is practice. */
    practice: Object.keys(program).length < 5,
    /** Id of the program profile that clients get, and of those that some of our numbers are for. */
    profile: set.PROGRAM,
    profileByNumber: set.PROGRAM_NUMBERS,
    programsDir: set.PROGRAMS_DIR,
    /** Codes of the languages to offer clients, in that order; undefined leaves it to their reviews. */
    languages: set.LANGUAGES,
    retentionDays: set.RETENTION_DAYS,
    country: set.COUNTRY.toUpperCase(),
    timeZone: set.TIME_ZONE,
    alertMinutes: set.ALERT_MINUTES,
    alertWebhook: set.ALERT_WEBHOOK_URL === undefined ? undefined : { url: set.ALERT_WEBHOOK_URL, secret: set.ALERT_WEBHOOK_SECRET },
    exitUrl: set.EXIT_URL,
    /** The language model; undefined where none is named. */
    model:
      set.OPENAI_MODEL === undefined
        ? undefined
        : {
            model: set.OPENAI_MODEL,
            apiKey: set.OPENAI_API_KEY,
            baseUrl: set.OPENAI_BASE_URL,
            off: set.OPENAI_OFF,
            budget: {
              tokens: set.OPENAI_DAILY_TOKENS,
              clientTokens: set.OPENAI_CLIENT_DAILY_TOKENS,
              money: set.OPENAI_DAILY_MONEY,
              clientMoney: set.OPENAI_CLIENT_DAILY_MONEY,
              price: { input: set.OPENAI_PRICE_INPUT, output: set.OPENAI_PRICE_OUTPUT },
            },
          },
    logLevel: set.LOG_LEVEL,
  };
}

/** What must be set together. */
function together(set: z.infer<typeof settings>): string[] {
  const wrong: string[] = [];
  if (set.TWILIO_ACCOUNT_SID && !set.TWILIO_AUTH_TOKEN)
    wrong.push('TWILIO_AUTH_TOKEN: set it too, with TWILIO_ACCOUNT_SID: webhooks are verified with it.');
  if (!set.TWILIO_ACCOUNT_SID && set.TWILIO_AUTH_TOKEN) wrong.push('TWILIO_ACCOUNT_SID: set it too, with TWILIO_AUTH_TOKEN.');
  if (set.TWILIO_ACCOUNT_SID && !set.PUBLIC_URL)
    wrong.push('PUBLIC_URL: set it to the address that Twilio calls: webhooks are verified against it.');
  if (set.ALERT_WEBHOOK_SECRET && !set.ALERT_WEBHOOK_URL)
    wrong.push('ALERT_WEBHOOK_URL: set it too, with ALERT_WEBHOOK_SECRET: nothing is posted without an address.');
  if (set.MICROSOFT_APP_ID && !set.MICROSOFT_APP_PASSWORD) wrong.push('MICROSOFT_APP_PASSWORD: set it too, with MICROSOFT_APP_ID.');
  if (set.OPENAI_MODEL && !set.OPENAI_API_KEY && !set.OPENAI_BASE_URL)
    wrong.push('OPENAI_API_KEY: set it too, with OPENAI_MODEL; or OPENAI_BASE_URL, for a server of your own that needs no key.');
  const hasPrice = set.OPENAI_PRICE_INPUT > 0 || set.OPENAI_PRICE_OUTPUT > 0;
  if ((set.OPENAI_DAILY_MONEY ?? set.OPENAI_CLIENT_DAILY_MONEY) !== undefined && !hasPrice)
    wrong.push('OPENAI_PRICE_INPUT: set it and OPENAI_PRICE_OUTPUT too, with a budget in money: it is counted by them.');
  return wrong;
}
