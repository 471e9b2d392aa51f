// Unpacks the Chromium that npm carries into the temporary folder: `TMPDIR=… node unpack.mjs <folder of the packed parts>`.
import { inflate } from '@sparticuz/chromium';
import { join } from 'node:path';

const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
await Promise.all(parts.map((part) => inflate(join(process.argv[2], part))));
