import { bad } from '../requests.ts';

/** A form as it was posted: the values of each field, in order. */
export type Form = ReadonlyMap<string, readonly string[]>;

/** Twilio sends about fifty. Without a limit a stranger could have tens of thousands sorted and hashed for each signature. */
const MOST_FIELDS = 200;

/** The fields of a form. Refuses more than anybody honest sends. */
export function parseForm(body: string): Form {
  const form = new Map<string, string[]>();
  const pairs = new URLSearchParams(body);
  if (pairs.size > MOST_FIELDS) throw bad('The form has too many fields.');
  for (const [name, value] of pairs) {
    const values = form.get(name);
    if (values) values.push(value);
    else form.set(name, [value]);
  }
  return form;
}
