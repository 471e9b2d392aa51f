import { ConfigError } from '../config/config.ts';
import { StartupError } from '../platform/startup-error.ts';

const SENTENCE_OF_CODE: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: free some space and start again.',
  '53100': 'The disk of the database is full: free some space and start again.',
  EACCES: 'The data folder cannot be read or written by this user.',
  EROFS: 'The data folder is on a read-only disk.',
  '42P01': 'The database is not prepared: run the migrations (npm start does) and start again.',
  EADDRINUSE: 'The port is taken by another program: stop it or set PORT to another one.',
  ECONNREFUSED: 'The database does not answer at the address of DATABASE_URL.',
  ENOTFOUND: 'The host in DATABASE_URL is not known.',
  '28P01': 'The database refused the user or the password of DATABASE_URL.',
  '3D000': 'The database named in DATABASE_URL does not exist.',
};

/** One clear sentence for what stopped the start; only what nobody foresaw keeps its stack. */
export function startupSentence(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StartupError) return error.message;
  const code = (error as { code?: string }).code;
  const known = code ? SENTENCE_OF_CODE[code] : undefined;
  if (known) return known;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
