import 'reflect-metadata';
import { parseConfig } from '../config/config.ts';
import { firstAdministratorLink } from './first-administrator-link.ts';
import { prepareDatabase } from './prepare-database.ts';
import { startupSentence } from './startup-sentence.ts';

/** Prepares the database before any process serves from it. What went wrong leaves as one sentence. */
try {
  const config = parseConfig(process.env);
  await prepareDatabase({
    url: config.databaseUrl,
    demo: config.demo,
    startInstant: config.startInstant,
    progress: (message) => process.stdout.write(`  ${message}\n`),
  });
  const link = await firstAdministratorLink(config);
  if (link)
    process.stdout.write(
      `\n  No account exists yet. The first administrator opens, once and within 24 hours:\n  ${link}\n\n`,
    );
  process.exit(0);
} catch (error) {
  process.stderr.write(`${startupSentence(error)}\n`);
  process.exit(1);
}
