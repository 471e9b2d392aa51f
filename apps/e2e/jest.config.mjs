/** Jest in CommonJS mode, one browser and one template database for all spec files. */
export default {
  rootDir: '.',
  testEnvironment: '<rootDir>/test/picture-of-failure.mjs',
  testMatch: ['<rootDir>/specs/**/*.spec.ts'],
  transform: {
    '^.+\\.[mc]?[tj]s$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
        swcrc: false,
      },
    ],
  },
  testEnvironmentOptions: { customExportConditions: ['@rssz/source', 'node', 'node-addons'] },
  transformIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  maxWorkers: 2,
  testTimeout: 60_000,
};
