import 'reflect-metadata';
import { parseConfig } from '../src/config/config.ts';
import { startWorker } from '../src/start-worker.ts';
import { QUICK_TIMING } from './quick-timing.ts';

/** The queue process as a child of a spec, to be killed by it. */
const worker = await startWorker({ config: parseConfig(process.env), logger: false, timing: QUICK_TIMING });
process.send?.({ type: 'ready' });
process.on('SIGTERM', () => void worker.stop().finally(() => process.exit(0)));
process.on('disconnect', () => process.exit(0));
