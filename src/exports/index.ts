import { json } from './json.ts';
import { print } from './print.ts';
import type { Export } from './types.ts';

export type { Export, Reader } from './types.ts';

const all: readonly Export[] = [json, print];

/** Every form in which a plan leaves the house, by its extension. */
export const exportForms: ReadonlyMap<string, Export> = new Map(all.map((form) => [form.extension, form]));
