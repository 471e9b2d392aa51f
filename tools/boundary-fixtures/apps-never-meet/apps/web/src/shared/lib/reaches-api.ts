import { secret } from '../../../../api/src/config/secret.ts';
export const leaked = secret;
