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
  /** Which of the texts `lines.*` says it, where it has none of its own. */
  readonly says?: 'call' | 'call-text' | 'call-word' | 'danger' | 'violence';
  readonly audience: 'everyone' | 'emergency' | 'veterans' | 'domestic-violence' | 'substance-use';
  readonly ways: readonly Way[];
}

const findahelpline: Line = {
  id: 'findahelpline',
  audience: 'everyone',
  ways: [{ how: 'visit', to: 'findahelpline.com', languages: ['en'] }],
};

// 988lifeline.org, veteranscrisisline.net, thehotline.org, samhsa.gov/find-help
const UNITED_STATES: readonly Line[] = [
  {
    id: '988',
    audience: 'everyone',
    ways: [
      { how: 'call', to: '988', languages: ['any'] },
      { how: 'text', to: '988', languages: ['en'] },
      { how: 'text', to: '988', keyword: 'AYUDA', languages: ['es'] },
      { how: 'visit', to: '988lifeline.org/chat', languages: ['en', 'es'] },
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

const danger = (to: string, languages: readonly string[]): Line => ({
  id: to,
  says: 'danger',
  audience: 'emergency',
  ways: [{ how: 'call', to, languages }],
});

/** Somebody to talk to; with a second number to text, or a word to text there. */
const talk = (id: string, to: string, languages: readonly string[], text?: string, keyword?: string): Line => ({
  id,
  says: keyword !== undefined ? 'call-word' : text !== undefined ? 'call-text' : 'call',
  audience: 'everyone',
  ways: [
    { how: 'call', to, languages },
    ...(text === undefined ? [] : [{ how: 'text' as const, to: text, languages, ...(keyword !== undefined && { keyword }) }]),
  ],
});

const violence = (id: string, to: string, languages: readonly string[]): Line => ({
  id,
  says: 'violence',
  audience: 'domestic-violence',
  ways: [{ how: 'call', to, languages }],
});

/** Public lines, day and night; the page of whoever runs each beside it. A program checks those of its country before it begins. */
const COUNTRIES: ReadonlyMap<string, readonly Line[]> = new Map([
  ['US', UNITED_STATES],
  // Territories that 988 serves: 988lifeline.org
  ...['PR', 'VI', 'GU', 'AS', 'MP'].map((code) => [code, UNITED_STATES] as const),
  // 988.ca
  ['CA', [talk('ca-988', '988', ['en', 'fr'], '988'), danger('911', ['en', 'fr'])]],
  [
    'GB',
    [
      talk('samaritans-gb', '116 123', ['en'], '85258', 'SHOUT'), // samaritans.org, giveusashout.org
      danger('999', ['en']),
      violence('national-domestic-abuse', '0808 2000 247', ['en']), // nationaldahelpline.org.uk
    ],
  ],
  [
    'IE',
    [
      talk('samaritans-ie', '116 123', ['en'], '50808', 'HELLO'), // samaritans.org/ireland, text50808.ie
      danger('112', ['en']),
      violence('womens-aid-ie', '1800 341 900', ['en']), // womensaid.ie
    ],
  ],
  [
    'AU',
    [
      talk('lifeline-au', '13 11 14', ['en'], '0477 13 11 14'), // lifeline.org.au
      danger('000', ['en']),
      violence('1800respect', '1800 737 732', ['en']), // 1800respect.org.au
    ],
  ],
  [
    'NZ',
    [
      talk('1737', '1737', ['en'], '1737'), // 1737.org.nz
      danger('111', ['en']),
      violence('womens-refuge', '0800 733 843', ['en']), // womensrefuge.org.nz
    ],
  ],
  // gob.mx/conasama
  ['MX', [talk('linea-de-la-vida', '800 911 2000', ['es']), danger('911', ['es'])]],
  [
    'ES',
    [
      talk('024', '024', ['es']), // sanidad.gob.es/linea024
      danger('112', ['es', 'en']),
      violence('016', '016', ['es', 'any']), // violenciagenero.igualdad.gob.es
    ],
  ],
  [
    'FR',
    [
      talk('3114', '3114', ['fr']), // 3114.fr
      danger('112', ['fr', 'en']),
      violence('3919', '3919', ['fr']), // solidaritefemmes.org
    ],
  ],
  [
    'DE',
    [
      talk('telefonseelsorge', '0800 111 0 111', ['de']), // telefonseelsorge.de
      danger('112', ['de', 'en']),
      violence('hilfetelefon', '116 016', ['de', 'any']), // hilfetelefon.de
    ],
  ],
  [
    'IN',
    [
      talk('tele-manas', '14416', ['hi', 'en']), // telemanas.mohfw.gov.in
      danger('112', ['hi', 'en']),
      violence('women-181', '181', ['hi', 'en']), // wcd.gov.in
    ],
  ],
  [
    'BR',
    [
      talk('cvv', '188', ['pt']), // cvv.org.br
      danger('190', ['pt']),
      violence('ligue-180', '180', ['pt']), // gov.br/mulheres
    ],
  ],
]);

/** The lines of a country, by its ISO 3166 code in either case; where there are none of its own, 112 and findahelpline.com. */
export const linesFor = (country: string): readonly Line[] => COUNTRIES.get(country.toUpperCase()) ?? ELSEWHERE;
