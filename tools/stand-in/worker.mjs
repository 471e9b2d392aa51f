// Stands in for the worker: notes its pid and waits.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

writeFileSync(join(process.env.RSSZ_DATA_DIR, 'stand-in-worker.pid'), String(process.pid));
const beat = setInterval(() => {}, 1_000);
process.once('SIGTERM', () => clearInterval(beat));
