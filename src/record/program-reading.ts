/** A text and the language it is in. */
export interface Spoken {
  readonly text: string;
  readonly language: string;
}

/** A program in words: its name, how it works, what its plan fields and the answers picked in them are called; each with the language it is in. */
export interface ProgramReading {
  readonly name: Spoken;
  readonly phases: readonly { readonly id: string; readonly name: Spoken; readonly length?: Spoken }[];
  /** How often, and in which phase where that matters. */
  readonly followUp: readonly { readonly often: Spoken; readonly phase?: Spoken }[];
  field(field: string): Spoken;
  value(field: string, value: string): Spoken | undefined;
}
