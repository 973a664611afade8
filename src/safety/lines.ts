/** One way to reach a line. */
export interface Way {
  readonly how: 'call' | 'text' | 'visit';
  /** A number, or a web address to visit. */
  readonly to: string;
  /** What to text, or to press or say after calling, where something is needed. */
  readonly keyword?: string;
  readonly press?: string;
  /** Codes of the languages known to be served, `any` by an interpreter; it may well be more. */
  readonly languages: readonly string[];
}

/** Somewhere to turn to in a crisis. */
export interface Line {
  readonly id: string;
  readonly audience: 'everyone' | 'emergency' | 'veterans' | 'domestic-violence' | 'substance-use';
  readonly ways: readonly Way[];
}

const findahelpline: Line = {
  id: 'findahelpline',
  audience: 'everyone',
  ways: [{ how: 'visit', to: 'findahelpline.com', languages: ['en'] }],
};

const UNITED_STATES: readonly Line[] = [
  {
    id: '988',
    audience: 'everyone',
    ways: [
      { how: 'call', to: '988', languages: ['any'] },
      { how: 'text', to: '988', languages: ['en'] },
      { how: 'text', to: '988', keyword: 'AYUDA', languages: ['es'] },
    ],
  },
  { id: '911', audience: 'emergency', ways: [{ how: 'call', to: '911', languages: ['en'] }] },
  {
    id: '988-veterans',
    audience: 'veterans',
    ways: [
      { how: 'call', to: '988', press: '1', languages: ['en'] },
      { how: 'text', to: '838255', languages: ['en'] },
    ],
  },
  {
    id: 'domestic-violence',
    audience: 'domestic-violence',
    ways: [
      { how: 'call', to: '1-800-799-7233', languages: ['en'] },
      { how: 'text', to: '88788', keyword: 'START', languages: ['en'] },
    ],
  },
  { id: 'samhsa', audience: 'substance-use', ways: [{ how: 'call', to: '1-800-662-4357', languages: ['en'] }] },
];

const ELSEWHERE: readonly Line[] = [
  { id: '112', audience: 'emergency', ways: [{ how: 'call', to: '112', languages: ['en'] }] },
  findahelpline,
];

const COUNTRIES: ReadonlyMap<string, readonly Line[]> = new Map([['US', UNITED_STATES]]);

/** The lines of a country, by its ISO 3166 code in either case; where there are none of its own, 112 and findahelpline.com. */
export const linesFor = (country: string): readonly Line[] => COUNTRIES.get(country.toUpperCase()) ?? ELSEWHERE;
