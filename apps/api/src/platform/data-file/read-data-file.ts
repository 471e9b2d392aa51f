import { describeDefinitionProblem, lineOfPath, type DefinitionProblem } from '@rssz/domain';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { jsonFaultLine } from '../json-fault-line.ts';
import { StartupError } from '../startup-error.ts';
import { schemaFaults } from './schema-faults.ts';

/** A data file that holds, with the text it came from (for lines) and a hash of its meaning (spaces do not count). */
export interface DataFile<Content> {
  readonly content: Content;
  readonly hash: string;
  readonly file: string;
  readonly text: string;
}

/** How the domain judges the content of one kind of file, and what the kind is called: `project definition`. */
export interface DataFileKind<Content> {
  readonly name: string;
  readonly judge: (
    value: unknown,
  ) =>
    | { readonly ok: true; readonly content: Content }
    | { readonly ok: false; readonly problems: readonly DefinitionProblem[] };
}

/** A fault at a JSON path, as a sentence. */
export interface DataFileFault {
  readonly path: string;
  readonly text: string;
}

const MOST_FAULTS_SHOWN = 20;

/**
 * Reads a data file. Errors: StartupError with one line for each fault, `rssz.json:41: /indicators/0/…: is 83, but the
 * output lines plan 82 documents`.
 */
export async function readDataFile<Content>(path: string, kind: DataFileKind<Content>): Promise<DataFile<Content>> {
  const file = basename(path);
  const text = await readText(path, kind.name);
  const faultLine = jsonFaultLine(text);
  if (faultLine !== null) throw new StartupError(`The ${kind.name} is not JSON: ${file}:${faultLine}`);
  const value: unknown = JSON.parse(text);
  const judged = kind.judge(value);
  if (!judged.ok) {
    const faults = judged.problems.map((one) => ({ path: one.path, text: describeDefinitionProblem(one) }));
    throw dataFileError(kind.name, { file, text }, faults);
  }
  const misfits = await schemaFaults(path, value);
  if (misfits.length > 0) throw dataFileError(kind.name, { file, text }, misfits);
  const hash = createHash('sha256').update(JSON.stringify(value)).digest('hex');
  return { content: judged.content, hash, file, text };
}

/** One StartupError of all faults, each with its line in the file. */
export function dataFileError(
  name: string,
  source: { readonly file: string; readonly text: string },
  faults: readonly DataFileFault[],
): StartupError {
  const lines = faults
    .slice(0, MOST_FAULTS_SHOWN)
    .map(({ path, text }) => `${source.file}:${lineOfPath(source.text, path)}: ${text}`);
  const more = faults.length > lines.length ? `\n… and ${faults.length - lines.length} more` : '';
  return new StartupError(`The ${name} cannot be used:\n${lines.join('\n')}${more}`);
}

async function readText(path: string, name: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new StartupError(`The ${name} ${path} does not exist`);
  }
}
