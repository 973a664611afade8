import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import type { CodeWord } from '../record/record.ts';

/** A code word is short and may be guessed: each try costs 16 MB and some 30 ms. */
const cost = { N: 16_384, r: 8, p: 1 };
const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
const hash = (word: string, salt: string): Buffer => scryptSync(plain(word), salt, 32, cost);

/** What is kept of a code word, and whether a word is the one. */
export const codeWord = {
  hash(word: string): CodeWord {
    const salt = randomBytes(16).toString('base64url');
    return { salt, hash: hash(word, salt).toString('base64url') };
  },
  isRight: (kept: CodeWord, word: string): boolean => timingSafeEqual(hash(word, kept.salt), Buffer.from(kept.hash, 'base64url')),
};
