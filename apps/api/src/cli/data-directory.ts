import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's `data/` folder: project definitions and code lists, the same seen from src/ and from dist/. */
export const dataDirectory = (): string => join(fileURLToPath(new URL('.', import.meta.url)), '../../../../data');
