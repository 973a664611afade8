// The import directions of docs/decisions.md and the README's folder map. `npm run imports` checks them.
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from.path ?? from, ...(from.pathNot && { pathNot: from.pathNot }) },
  to: { pathNot: allowed, dependencyTypesNot: ['core'] },
});
const lib = (...names) => names.map((name) => `node_modules/(@types/)?${name}/`);

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-dependencies',
      severity: 'error',
      from: { path: '^(src|dialogs)', pathNot: '^src/commands/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    only('record', '^src/record/', ['^src/record/', ...lib('zod')], 'pure types and rules'),
    only('safety', '^src/safety/', ['^src/safety/', '^src/record/', ...lib('zod')], 'pure, with word lists'),
    {
      name: 'pure-of-node',
      severity: 'error',
      from: { path: '^src/(record|safety)/' },
      to: { dependencyTypes: ['core'], path: '^(node:)?(fs|http|https|net|child_process)' },
    },
    only(
      'dialogs-kit',
      '^dialogs/kit/',
      ['^dialogs/kit/', '^src/record/', '^src/i18n/', ...lib('botbuilder', 'botbuilder-core', 'botbuilder-dialogs')],
      'how a question becomes a waterfall',
    ),
    only(
      'dialogs',
      { path: '^dialogs/', pathNot: '^dialogs/kit/' },
      ['^dialogs/', '^src/record/', '^src/programs/', '^src/i18n/types'],
      'the conversation knows no framework',
    ),
    only(
      'programs',
      '^src/programs/',
      ['^src/programs/', '^src/record/', '^src/i18n/types', ...lib('zod')],
      'what a program asks, as data',
    ),
    only('understanding', '^src/understanding/', ['^src/understanding/', '^src/record/'], 'own words into spans'),
    only('stores', '^src/stores/', ['^src/stores/', '^src/record/', ...lib('lowdb')], 'remember and forget'),
    only('delivery', '^src/delivery/', ['^src/delivery/', '^src/record/'], 'the one queue'),
    only('auth', '^src/auth/', ['^src/auth/', '^src/record/', ...lib('zod')], 'who may enter'),
    only(
      'channels',
      '^src/channels/',
      [
        '^src/channels/',
        ...lib(
          'botbuilder',
          'botframework-connector',
          'botframework-schema',
          'restify',
          'ws',
          'twilio',
          'undici',
          'hono',
          'helmet',
          'sms-segments-calculator',
        ),
      ],
      'how a surface talks; never the record',
    ),
    only('exports', '^src/exports/', ['^src/exports/', '^src/record/', '^src/i18n/', ...lib('hono')], 'a plan into bytes'),
    only(
      'review',
      '^src/review/',
      ['^src/review/', '^src/record/', '^src/auth/', '^src/exports/', '^src/i18n/', ...lib('restify', 'hono', 'helmet', 'zod', '@uswds')],
      "the case manager's workspace",
    ),
    only(
      'bot',
      '^src/bot/',
      [
        '^src/bot/',
        '^dialogs/',
        '^src/record/',
        '^src/safety/',
        '^src/programs/',
        '^src/i18n/',
        '^src/channels/types',
        ...lib('botbuilder'),
      ],
      'one turn',
    ),
    only('i18n', '^src/i18n/', ['^src/i18n/', '^locales/', ...lib('i18next')], 'languages loaded and typed'),
    {
      name: 'lowdb-in-one-file',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/stores/lowdb' },
      to: { path: 'node_modules/lowdb/' },
    },
    { name: 'app-is-the-top', severity: 'error', from: { pathNot: '^(src/index|src/commands/|test/)' }, to: { path: '^src/app' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
