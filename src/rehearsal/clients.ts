import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * What each simulated client answers by itself: choices by their value, in any language. Where a list stands, one after the other, the last for
 * good; `say:why` is what clients/<language>.json says for it, `own` their own words. What is not here is answered as `usually` says: the shortest way through. Their words are in clients/<language>.json.
 */
export const personas = {
  walter: {},
  maria: {
    'goals.more': 'yes',
    'goals.another': ['yes', 'no'],
    'goals.control': ['shared', 'mine'],
    'goals.strength': 1,
    'supports.more': 'yes',
    'supports.help': ['emotional', 'practical'],
    'supports.contact': ['yes', 'ask-me'],
  },
  dennis: {
    'contact.write': 'ask-me',
    'strengths.more': 'yes',
    'strengths.domain': ['work', 'enough'],
    'goals.more': 'yes',
    'goals.confidence': '9',
    'supports.more': 'yes',
    'supports.contact': ['no', 'ask-me'],
    'preferences.more': 'yes',
  },
  tasha: { 'contact.safe': 'shared', 'contact.write': 'times', 'urgent.need': 'yes' },
  luis: {
    'goals.why': ['say:why', 'own'],
    'goals.confidence': 'say:dontKnow',
    'goals.more': 'yes',
    'supports.more': 'yes',
    'concerns.more': 'yes',
    'read-back.strengths': ['change', 'keep'],
    'visits.allowed': 'ask-me',
  },
} as const satisfies Readonly<Record<string, Picks>>;

/** By question id: the value of a choice, or its place from 0 where values are ids of lines. */
export type Picks = Readonly<Record<string, Pick | readonly Pick[]>>;
type Pick = string | number;
export type Persona = keyof typeof personas;
export const personaIds = Object.keys(personas) as readonly Persona[];

/** Values that a client takes who wants to get through, the first that is offered. */
export const usually: readonly string[] = ['agree', 'ok', 'go-on', 'mine', 'keep', 'send', 'client'];

const answers = z.record(z.string(), z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]));
const Client = z.strictObject({
  /** Who this is, for staff. */
  about: z.string().min(1),
  /** By question id, or by topic. */
  answers,
  /** To whatever else is asked. */
  other: z.array(z.string().min(1)).min(1),
});
const Words = z.strictObject({
  /** What anybody might say. `aside`: beside the point; `thisLanguage`: asks for the language of this file. */
  says: z.strictObject({
    hello: z.string(),
    skip: z.string(),
    pause: z.string(),
    goOn: z.string(),
    why: z.string(),
    dontKnow: z.string(),
    thisLanguage: z.string(),
    aside: z.array(z.string()).min(1),
    day: z.string(),
  }),
  clients: z.strictObject(Object.fromEntries(personaIds.map((id) => [id, Client])) as Record<Persona, typeof Client>),
});

/** Everything that the simulated clients say in one language. */
export type ClientWords = z.infer<typeof Words>;

/** By language: those that clients/ has a file for. Throws where a file is not complete. */
export function loadClients(): ReadonlyMap<string, ClientWords> {
  const folder = new URL('./clients/', import.meta.url);
  const languages = readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));
  return new Map(languages.map((code) => [code, Words.parse(JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')))]));
}
