import { conversationOf } from '../../dialogs/index.ts';
import { loadPrograms } from '../../src/programs/index.ts';

/** That of the program which clients get unless another is set. */
export const conversation = conversationOf(loadPrograms().get('strengths-based')!);
