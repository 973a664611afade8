/** Arabic letters that are written in more than one way, and how they are compared; a hamza by itself and the stretching sign are dropped. */
export const arabicLetters: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه', ی: 'ي', ک: 'ك', ء: '', ـ: '' };
