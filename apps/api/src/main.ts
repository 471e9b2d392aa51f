import 'reflect-metadata';
import { createApp } from './bootstrap.ts';
import { parseConfig } from './config/config.ts';
import { startupSentence } from './cli/startup-sentence.ts';

const CLOSE_LIMIT_MS = 8_000;

try {
  const config = parseConfig(process.env);
  const app = await createApp(config);
  await app.listen(config.port, config.host);
  const url = await app.getUrl();
  if (process.send) process.send({ type: 'listening', url });
  else process.stdout.write(`RSSZ answers at ${url}\n`);
  let closing = false;
  const close = (): void => {
    if (closing) return;
    closing = true;
    setTimeout(() => process.exit(0), CLOSE_LIMIT_MS).unref();
    void app.close().finally(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close);
  process.on('disconnect', close);
} catch (error) {
  process.stderr.write(`${startupSentence(error)}\n`);
  process.exit(1);
}
