/** Jest in CommonJS mode: SWC turns our ESM TypeScript and the ESM-only packages into CommonJS. */
const esmOnly = [
  '@nestjs',
  '@fastify',
  'light-my-request',
  'cookie',
  'content-disposition',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'uuid',
  'aws4fetch',
  'nodemailer',
];

export default {
  testEnvironment: 'node',
  rootDir: '.',
  testMatch: ['<rootDir>/{src,test}/**/*.spec.ts'],
  transform: {
    '^.+\\.[mc]?[tj]s$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
        swcrc: false,
      },
    ],
  },
  testEnvironmentOptions: { customExportConditions: ['@rssz/source', 'node', 'node-addons'] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  testTimeout: 30_000,
  maxWorkers: 2,
  // An application is started for every file; a worker that has grown is replaced.
  workerIdleMemoryLimit: '1200MB',
};
