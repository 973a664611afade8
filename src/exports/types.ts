import type { Plan } from '../record/plan.ts';
import type { Reading } from './reading.ts';

/** Who reads an export, and in which language. */
export type Reader = Omit<Reading, 'quotes'>;

/** One form in which a plan leaves the house. Each is one file in this folder and a line in index.ts. */
export interface Export {
  /** Of its addresses, `/api/plans/<id>.<extension>`, and of the file. */
  readonly extension: string;
  readonly contentType: string;
  write(plan: Plan, reader: Reader): Buffer;
}
