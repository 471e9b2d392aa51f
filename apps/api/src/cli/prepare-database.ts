import { isPrepared, markPrepared, preparationHash } from './preparation.ts';
import type { PrepareOptions } from './prepare-options.ts';

/**
 * Makes a database ready for the application: schema, queue, installation row, code lists, the real project, and in a
 * database made for demonstration its marked history. Safe to repeat; what people did is never overwritten. A database
 * that was prepared from the same before is left as it is, without even loading the application.
 */
export async function prepareDatabase(options: PrepareOptions): Promise<void> {
  const hash = preparationHash();
  if (await isPrepared(options.url, hash)) return;
  const { prepareWhole } = await import('./prepare-whole.ts');
  await prepareWhole(options);
  await markPrepared(options.url, hash);
}
