import type { Message } from '../../src/record/message.ts';
import type { Span } from '../../src/record/ports.ts';
import { type Quote, quote } from '../../src/record/quote.ts';
import type { Offer } from '../../src/record/record.ts';
import type { Given, Question } from './question.ts';
import { asAsked, type Turn } from './turn.ts';

/** What a message is to a question. `rest` is what it says besides; nothing is lost. */
export type Recognised =
  | { readonly is: 'answer' | 'other-words'; readonly given: Given; readonly rest: readonly Quote[] }
  | { readonly is: 'none' | 'dont-know' | 'small-talk' | 'unclear'; readonly rest: readonly Quote[] };

const spaces = /^[\s]*|[\s]*$/g;

/** The message as one quote, without the white space around it. */
export function wholeOf(message: Message): Quote | undefined {
  const [before = '', after = ''] = message.text.match(spaces) ?? [];
  const end = message.text.length - after.length;
  return before.length < end ? quote(message, before.length, end) : undefined;
}

/** Reads a message as an answer to a question, in the language of the conversation. */
export async function recognise(question: Question, turn: Turn, message: Message, about = ''): Promise<Recognised> {
  return question.kind.type === 'own-words' ? ownWords(question.kind, turn, message, about) : plain(question, turn, message, about);
}

/** A place in a list, where no list is open: by text message people answer so many that they number on. It says nothing in their own words. */
const placeInList = /^[\s\p{P}]*\p{Nd}{1,2}[\s\p{P}]*$/u;

type OwnWords = Extract<Question['kind'], { type: 'own-words' }>;

async function ownWords(kind: OwnWords, turn: Turn, message: Message, about: string): Promise<Recognised> {
  if (kind.secret) return aSecret(turn, message, about);
  if (placeInList.test(message.text)) return { is: 'unclear', rest: [quote(message)] };
  const read = await turn.understander.understand(message.text, { expected: kind.expected, language: message.language });
  const rest = read.rest.map(({ start, end }) => quote(message, start, end));
  if (read.says !== 'words') return { is: read.says, rest };
  if (kind.name) return aName(turn, message, about);
  const whole = wholeOf(message);
  // Nothing of it is an answer: the client asks something, or talks of something else.
  if (read.spans.length === 0) return { is: 'unclear', rest };
  if (kind.whole) return whole ? { is: 'answer', given: given(message, about, '', [whole]), rest: [] } : { is: 'unclear', rest: [] };
  const mine = read.spans.filter((span) => fits(span, kind.expected));
  const others = read.spans.filter((span) => !fits(span, kind.expected));
  return {
    is: 'answer',
    given: {
      ...given(
        message,
        about,
        '',
        mine.map((span) => quote(message, span.start, span.end)),
      ),
      facts: mine.map((span) => factsOf(span, message)),
      offers: others.flatMap((span) => (isOfferable(span) ? [offer(span, message)] : [])),
    },
    rest: [...rest, ...others.filter((span) => !isOfferable(span)).map((span) => quote(message, span.start, span.end))],
  };
}

/** What is told in confidence is read by no understander. "No" is no word, and "yes" not yet one. */
function aSecret({ reader, record }: Turn, message: Message, about: string): Recognised {
  const says = reader.yesNo(message.text, record.language);
  if (says) return { is: says === 'no' ? 'none' : 'unclear', rest: [] };
  if (reader.control(message.text, record.language)?.says === 'dont-know') return { is: 'dont-know', rest: [] };
  if (reader.smallTalk(message.text, record.language)) return { is: 'small-talk', rest: [] };
  const whole = wholeOf(message);
  return whole ? { is: 'answer', given: given(message, about, '', [whole]), rest: [] } : { is: 'unclear', rest: [] };
}

/** The name in the message. What names nobody ("rather not") is kept, and is no name. */
function aName({ reader, record }: Turn, message: Message, about: string): Recognised {
  const at = reader.name(message.text, record.language);
  if (at) return { is: 'answer', given: given(message, about, '', [quote(message, at.start, at.end)]), rest: [] };
  const whole = wholeOf(message);
  return { is: 'none', rest: whole ? [whole] : [] };
}

type Offerable = Span & { kind: Offer['as'] };
const isOfferable = (span: Span): span is Offerable => span.kind === 'strength' || span.kind === 'goal' || span.kind === 'support';
const fits = (span: Span, expected: string): boolean => span.kind === expected || span.kind === 'other' || expected === 'other';

function factsOf(span: Span, message: Message): Given['facts'][number] {
  return {
    ...(span.domain !== undefined && { domain: span.domain }),
    ...(span.supportKind && { supportKind: span.supportKind }),
    ...(span.relationship && { relationshipWords: quote(message, span.relationship.start, span.relationship.end) }),
  };
}

function offer(span: Offerable, message: Message): Offer {
  const { domain: _domain, ...facts } = factsOf(span, message);
  return { as: span.kind, quote: quote(message, span.start, span.end), ...facts };
}

const given = (message: Message, about: string, value: string, quotes: readonly Quote[]): Given => ({
  value,
  quotes,
  facts: quotes.map(() => ({})),
  offers: [],
  message,
  about,
});

async function plain(question: Question, turn: Turn, message: Message, about: string): Promise<Recognised> {
  const { reader, record } = turn;
  const value = plainValue(question, turn, message.text);
  if (value !== undefined) return { is: 'answer', given: given(message, about, value, []), rest: [] };
  if (reader.control(message.text, record.language)?.says === 'dont-know') return { is: 'dont-know', rest: [] };
  if (reader.smallTalk(message.text, record.language)) return { is: 'small-talk', rest: [] };
  const kind: OwnWords = { type: 'own-words', expected: question.otherWords ?? 'other', whole: question.otherWords === undefined };
  const read = question.inOtherWords && (await ownWords(kind, turn, message, about));
  // "nothing right now" is a no to whether something cannot wait.
  if (read?.is === 'none') return read;
  if (read?.is === 'answer' && read.given.quotes.length > 0) return { ...read, is: 'other-words' };
  const whole = wholeOf(message);
  return { is: 'unclear', rest: whole ? [whole] : [] };
}

/** The value of a short, plain answer; undefined where it is not plainly one. */
export function plainValue(question: Question, turn: Turn, text: string): string | undefined {
  const { reader, record, facts } = turn;
  const { kind } = question;
  switch (kind.type) {
    case 'choice':
      return choiceOf(question, turn, text);
    case 'yes-no':
      return reader.yesNo(text, record.language) ?? choiceOf(question, turn, text);
    case 'scale':
      return reader.scale(text, kind.min, kind.max, record.language)?.toString();
    case 'date':
      return reader.date(text, record.language, facts.today);
    default:
      return undefined;
  }
}

function choiceOf(question: Question, turn: Turn, text: string): string | undefined {
  const choices = asAsked(question, turn, turn.record.open?.about).choices ?? [];
  const { reader, record } = turn;
  const chosen = reader.choice(text, choices, record.language)?.value;
  // "?" reads more, where there is more to read; a number means its place in the list.
  const { kind } = question;
  const plainly = kind.type === 'choice' && (kind.yes || kind.no) ? reader.yesNo(text, record.language) : undefined;
  if (!chosen && plainly && kind.type === 'choice') return kind[plainly];
  if (chosen) return chosen;
  // "continue" at a break, "?" where there is more to read: a choice of the same name is meant.
  const said = reader.control(text, record.language)?.says;
  return choices.find(({ value }) => value === said)?.value;
}
