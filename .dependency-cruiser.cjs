/**
 * Arrows point at the domain, never sideways, never back (docs/adr/0002). Every rule has a planted violation under
 * tools/boundary-fixtures, which proves that it fires; `npm run check` runs both.
 */
const at = (path) => `(^|/)${path}`;

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A cycle, even one of types, means that two things are one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain knows nothing: no package, no Node built-in, no other room.',
      severity: 'error',
      from: { path: at('libs/domain/src/'), pathNot: '\\.spec\\.ts$' },
      to: { pathNot: at('libs/domain/src/') },
    },
    {
      name: 'messages-know-the-domain-only',
      severity: 'error',
      from: { path: at('libs/messages/src/'), pathNot: '\\.spec\\.ts$' },
      to: { pathNot: [at('libs/(messages|domain)/(src|dist)/'), '^@rssz/domain$'] },
    },
    {
      name: 'migrations-import-nothing-of-ours',
      severity: 'error',
      from: { path: at('migrations/[^/]+\\.ts$') },
      to: { pathNot: [at('migrations/[^/]+\\.ts$'), 'node_modules/typeorm/'] },
    },
    {
      name: 'apps-never-meet',
      severity: 'error',
      from: { path: at('apps/([^/]+)/') },
      to: { path: at('apps/[^/]+/'), pathNot: at('apps/$2/') },
    },
    {
      name: 'libs-know-no-app',
      severity: 'error',
      from: { path: at('libs/') },
      to: { path: at('apps/') },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: at('apps/api/src/platform/') },
      to: { path: at('apps/api/src/(features|demo|cli)/') },
    },
    {
      name: 'config-knows-nothing',
      severity: 'error',
      from: { path: at('apps/api/src/config/') },
      to: { path: at('apps/api/src/(features|platform|demo|cli)/') },
    },
    {
      name: 'features-enter-by-the-door',
      comment: 'A feature is read through its lookup and wired through its module; effects travel as facts.',
      severity: 'error',
      from: { path: at('apps/api/src/features/([^/]+)/') },
      to: {
        path: at('apps/api/src/features/[^/]+/'),
        pathNot: [at('apps/api/src/features/$2/'), '\\.(lookup|module)\\.ts$'],
      },
    },
    {
      name: 'controllers-know-no-rows',
      severity: 'error',
      from: { path: '\\.controller\\.ts$' },
      to: { path: '\\.(entity|repository)\\.ts$' },
    },
    {
      name: 'views-never-write',
      severity: 'error',
      from: { path: '\\.(view|lookup)\\.ts$' },
      to: { path: '(\\.repository\\.ts|platform/db/unit-of-work\\.ts)$' },
    },
    {
      name: 'web-features-do-not-know-each-other',
      severity: 'error',
      from: { path: at('apps/web/src/features/([^/]+)/') },
      to: { path: at('apps/web/src/features/[^/]+/'), pathNot: at('apps/web/src/features/$2/') },
    },
    {
      name: 'web-shared-knows-no-feature',
      severity: 'error',
      from: { path: at('apps/web/src/shared/') },
      to: { path: at('apps/web/src/(features|app)/') },
    },
    {
      name: 'web-features-know-no-app',
      severity: 'error',
      from: { path: at('apps/web/src/features/') },
      to: { path: at('apps/web/src/app/') },
    },
    {
      name: 'no-test-code-in-production',
      severity: 'error',
      from: { path: at('(apps|libs)/[^/]+/src/'), pathNot: '\\.spec\\.tsx?$' },
      to: { path: [at('apps/[^/]+/test/'), '\\.spec\\.tsx?$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist-types|\\.nx|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      conditionNames: ['@rssz/source', 'import', 'require', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
