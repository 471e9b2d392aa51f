import { createRequire } from 'node:module';

/** Loads a package as the API would, so that both servers run the same versions. Example: apiPackage('fastify'). */
export const apiPackage = createRequire(new URL('../../apps/api/package.json', import.meta.url));
