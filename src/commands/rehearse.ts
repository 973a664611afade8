import { parseArgs } from 'node:util';
import { ConfigError, loadConfig } from '../config.ts';
import { createTexts, type Translate } from '../i18n/index.ts';
import { loadPrograms, ProgramUnusable } from '../programs/index.ts';
import { type Casting, createRehearsals, type Rehearsals, type Report } from '../rehearsal/index.ts';
import { transcriptOf } from './rehearse/transcript.ts';

/*
 * npm run rehearse [-- --persona maria --lang es --channel sms --program critical-time --behaviour chatty]
 *
 * With a persona: one simulated conversation, to be read. Without: what a whole conversation takes, in each language.
 */

const usage = 'Usage: npm run rehearse -- [--persona NAME] [--lang CODE] [--channel NAME] [--program ID] [--behaviour NAME]';

/** Thrown with what to do instead. */
class Misused extends Error {}

/** When somebody is there in a made-up program, in each language; who reads is as the locales say. */
const hours = [
  'Monday to Friday, 9 to 5',
  'es: lunes a viernes, 9 a 5',
  'ht: lendi rive vandredi, 9è a 5è',
  'ar: من الاثنين إلى الجمعة، 9 إلى 5',
  'vi: thứ hai đến thứ sáu, 9 giờ đến 5 giờ',
  'zh-Hans: 周一到周五，9点到5点',
].join(' | ');

/** The program's own facts where all are set; else those of a made-up one, for texts are as long as what is filled in. */
const settingsOf = (config: ReturnType<typeof loadConfig>) =>
  config.practice ? { ...config, practice: false, program: { name: 'Harbor House', phone: '555-0100', hours, replyDays: 2 } } : config;

function oneOf<T extends string>(option: string, value: string, all: readonly T[]): T {
  const found = all.find((one) => one === value);
  if (found === undefined) throw new Misused(`--${option}: there is no ${value}. There is: ${all.join(', ')}.`);
  return found;
}

function options() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { persona: text, lang: text, channel: text, program: text, behaviour: text } }).values;
  } catch (error) {
    throw new Misused(`${(error as Error).message}\n${usage}`);
  }
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function one(rehearsals: Rehearsals, casting: Casting, t: Translate): Promise<void> {
  const report = await rehearsals.hold(casting);
  say(transcriptOf(report, t));
  if (report.deadEnds.length > 0 || report.plan.status !== 'submitted') process.exitCode = 1;
}

const row = (language: string, what: string, channel: string, { questions, messages, segments: texts, grade }: Report): string =>
  `| ${language} | ${what} | ${channel} | ${questions} | ${messages} | ${texts ? `${texts.own} (${texts.all})` : ''} | ${grade?.all ?? ''} |`;

/** The shortest conversation, and one with two goals, four strengths and three people and places, in each language. */
async function figures(rehearsals: Rehearsals, program: string): Promise<void> {
  say(
    '| language | conversation | channel | questions | messages of the client | text segments (with quotes) | grade |\n|---|---|---|---|---|---|---|',
  );
  for (const language of rehearsals.languages)
    for (const persona of ['walter', 'maria'] as const)
      for (const channel of ['web', 'sms'] as const)
        say(
          row(
            language,
            persona === 'walter' ? 'core' : 'long',
            channel,
            await rehearsals.hold({ persona, language, channel, program, behaviour: 'steady' }),
          ),
        );
}

async function rehearse(): Promise<void> {
  const { persona, lang = 'en', channel = 'web', program, behaviour = 'steady' } = options();
  const config = loadConfig(process.env);
  const texts = createTexts();
  const rehearsals = createRehearsals({ settings: settingsOf(config), texts, programs: loadPrograms(config.programsDir) });
  const id = oneOf('program', program ?? config.profile, rehearsals.programs);
  if (persona === undefined) return figures(rehearsals, id);
  const casting: Casting = {
    persona: oneOf('persona', persona, rehearsals.personas),
    language: oneOf('lang', lang, rehearsals.languages),
    channel: oneOf('channel', channel, rehearsals.channels),
    program: id,
    behaviour: oneOf('behaviour', behaviour, rehearsals.behaviours),
  };
  await one(rehearsals, casting, texts.in('en'));
}

try {
  await rehearse();
} catch (error) {
  const forPeople = [Misused, ConfigError, ProgramUnusable].some((kind) => error instanceof kind);
  process.stderr.write(`${forPeople ? (error as Error).message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
