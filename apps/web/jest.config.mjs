/** Pure functions of the screens; what a browser does is in apps/e2e. SWC turns the ESM sources into CommonJS. */
export default {
  testEnvironment: 'node',
  rootDir: '.',
  testMatch: ['<rootDir>/{src/**/,}*.spec.ts'],
  transform: {
    '^.+\\.[mc]?[tj]s$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023', keepClassNames: true },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
        swcrc: false,
      },
    ],
  },
  testEnvironmentOptions: { customExportConditions: ['@rssz/source', 'node', 'node-addons'] },
  transformIgnorePatterns: ['/node_modules/(?!fast-check|pure-rand|d3-|internmap|uuid)'],
};
