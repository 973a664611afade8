import type { Key, Translate } from '../i18n/index.ts';
import type { Line, Way } from '../safety/index.ts';

/** The way of a kind that serves this language best: its own, else one for any, else whichever there is. */
function way(line: Line, how: Way['how'], language: string): Way | undefined {
  const ways = line.ways.filter((one) => one.how === how);
  return ways.find(({ languages }) => languages.includes(language)) ?? ways.find(({ languages }) => languages.includes('any')) ?? ways[0];
}

function sentence(t: Translate, language: string, line: Line): string {
  const call = way(line, 'call', language);
  const text = way(line, 'text', language);
  const press = call?.press ?? '';
  return t(`lines.${line.says ?? line.id}` as Key, {
    call: call?.to ?? '',
    press,
    text: text?.to ?? '',
    keyword: text?.keyword ?? '',
    visit: way(line, 'visit', language)?.to ?? '',
  });
}

/** Lines as texts: each in the words of locales/, its numbers from the table. */
export function linesIn(t: Translate, language: string, lines: readonly Line[]) {
  const of = (...audiences: Line['audience'][]): string[] =>
    audiences.flatMap((audience) => lines.filter((line) => line.audience === audience).map((line) => sentence(t, language, line)));
  return {
    /** For danger now. */
    now: of('emergency', 'everyone').join('\n'),
    /** For concern: somebody to talk to, and who knows about violence where the rule is about it. */
    concern: (rule: string): string =>
      of('everyone', ...(/abuse|threat|violence/.test(rule) ? (['domestic-violence'] as const) : []), 'emergency').join('\n'),
    /** One sentence. */
    one: of('everyone')[0] ?? of('emergency')[0] ?? '',
  };
}

/** The shortest line there is: a number, or an address. */
export const shortest = (lines: readonly Line[]): string =>
  (lines.find(({ audience }) => audience === 'everyone') ?? lines[0])?.ways[0]?.to ?? '';
