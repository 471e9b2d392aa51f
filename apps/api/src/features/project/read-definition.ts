import { describeDefinitionProblem, lineOfPath, validateProjectDefinition, type ProjectDefinition } from '@rssz/domain';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { StartupError } from '../../platform/startup-error.ts';
import { jsonFaultLine } from '../../platform/json-fault-line.ts';
import { schemaFaults } from './schema-faults.ts';

/** A definition that holds, with the text it came from (for lines) and a hash of its meaning (spaces do not count). */
export interface ReadDefinition {
  readonly definition: ProjectDefinition;
  readonly hash: string;
  readonly file: string;
  readonly text: string;
}

const MOST_FAULTS_SHOWN = 20;

/**
 * Reads a project definition. Errors: StartupError with one line for each fault, `rssz.json:41: /indicators/0/…: is 83, but
 * the output lines plan 82 documents`.
 */
export async function readDefinition(path: string): Promise<ReadDefinition> {
  const file = basename(path);
  const text = await readText(path);
  const faultLine = jsonFaultLine(text);
  if (faultLine !== null) throw new StartupError(`The project definition is not JSON: ${file}:${faultLine}`);
  const value: unknown = JSON.parse(text);
  const validation = validateProjectDefinition(value);
  if (!validation.ok) {
    const faults = validation.problems.map((problem) => ({
      path: problem.path,
      text: describeDefinitionProblem(problem),
    }));
    throw definitionError({ file, text }, faults);
  }
  const misfits = await schemaFaults(path, value);
  if (misfits.length > 0) throw definitionError({ file, text }, misfits);
  const hash = createHash('sha256').update(JSON.stringify(value)).digest('hex');
  return { definition: validation.definition, hash, file, text };
}

/** One StartupError of all faults, each with its line in the file. */
export function definitionError(
  source: { readonly file: string; readonly text: string },
  faults: readonly { readonly path: string; readonly text: string }[],
): StartupError {
  const lines = faults
    .slice(0, MOST_FAULTS_SHOWN)
    .map(({ path, text }) => `${source.file}:${lineOfPath(source.text, path)}: ${text}`);
  const more = faults.length > lines.length ? `\n… and ${faults.length - lines.length} more` : '';
  return new StartupError(`The project definition cannot be used:\n${lines.join('\n')}${more}`);
}

async function readText(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new StartupError(`The project definition ${path} does not exist`);
  }
}
