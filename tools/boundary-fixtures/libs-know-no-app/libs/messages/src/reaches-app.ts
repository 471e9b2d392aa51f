import { secret } from '../../../apps/api/src/config/secret.ts';
export const leaked = secret;
