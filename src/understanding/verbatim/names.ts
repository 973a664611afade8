import type { Lexicon, Reading } from './lexicon.ts';
import { patternsOf } from './patterns.ts';
import { lexiconsFrom } from './registry.ts';
import { shortAnswers } from './short.ts';
import { anywhere, fold, gap, leading, type Stretch, spaced, toWholeCharacters, ends as wordEnds, wordsIn } from './text.ts';

/** A name has at most so many words; what is longer without "my name is" is something else. */
const longest = 4;

/** Where a name stands in the answer to "what shall I call you?"; undefined where it names nobody. */
export function readName(text: string, language: string): Stretch | undefined {
  const lexicons = lexiconsFrom(language);
  const folded = fold(text, lexicons[0]!.kept);
  const empty = lexicons
    .map(shortAnswers)
    .some((short) => [short.none, short.dontKnow, short.smallTalk].some((one) => one.test(short.plain(text))));
  if (empty) return undefined;
  const led = lexicons.map((lexicon) => ({ lexicon, start: leadIn(folded.text, lexicon) }));
  const { lexicon, start } = led.find((one) => one.start.sure || one.start.perhaps) ?? led[0]!;
  const { ends, nobody } = lexicon.reading.naming;
  const from = start.at + /^[\s:,،"'-]*/u.exec(folded.text.slice(start.at))![0].length;
  const stop = new RegExp(`[\\n,.;:!?()"/،؛؟]|\\s+-|${gap}(?:${spaced(ends)})${wordEnds}`, 'u').exec(folded.text.slice(from));
  const name = folded.text.slice(from, stop ? from + stop.index : undefined).trimEnd();
  const words = /\p{sc=Han}/u.test(name) ? wordsIn(name).length : name.split(/\s+/u).length;
  if (!/^\p{L}/u.test(name) || words > longest || name.length > 80 || leading(spaced(nobody)).test(name)) return undefined;
  if (!start.sure && words > 1 && patternsOf(lexicon).finite.test(name)) return undefined;
  return toWholeCharacters(text)({ start: folded.origin[from]!, end: folded.origin[from + name.length]! });
}

/** Where the name can begin: after "my name is", which is sure, after "I'm", which is not, or after no more than a greeting. */
function leadIn(said: string, { reading }: Lexicon): { readonly at: number; readonly sure: boolean; readonly perhaps: boolean } {
  // "My name is Robert but call me Bob": the last one counts.
  const lead = [...said.matchAll(anywhere(spaced(reading.naming.plainly), 'gu'))].at(-1);
  if (lead) return { at: lead.index + lead[0].length, sure: true, perhaps: false };
  const greeted = afterGreeting(said, reading);
  const maybe = leading(spaced(reading.naming.perhaps)).exec(said.slice(greeted));
  return { at: greeted + (maybe?.[0].length ?? 0), sure: false, perhaps: maybe !== null };
}

/** Where greeting and politeness end ("hi, I'm Ana"). */
function afterGreeting(said: string, { polite }: Reading): number {
  const greeting = new RegExp(`^(?:(?:${polite}|hello|hola|good morning|buen(?:os)? dias?|buenas tardes)?[\\s,.!"'(¡،]+)*`, 'u');
  return greeting.exec(said)![0].length;
}
