import type english from '../../locales/en.json';

type Plural<K extends string> = K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : K;
type Paths<T> = T extends string
  ? never
  : { [K in keyof T & string]: T[K] extends string ? Plural<K> : `${K}.${Paths<T[K]>}` }[keyof T & string];

/** The name of a text: its path in locales/en.json. */
export type Key = Paths<typeof english>;

/** Gives a text of one language, with its `{{variables}}` filled in as they are (escape in HTML). */
export type Translate = (key: Key, variables?: Readonly<Record<string, string | number>>) => string;
