import 'reflect-metadata';
import { parseConfig } from '../config/config.ts';
import { emptyDemo } from './empty-demo.ts';
import { startupSentence } from './startup-sentence.ts';

try {
  process.stdout.write(`${await emptyDemo(parseConfig(process.env).databaseUrl)}\n`);
  process.exit(0);
} catch (error) {
  process.stderr.write(`${startupSentence(error)}\n`);
  process.exit(1);
}
