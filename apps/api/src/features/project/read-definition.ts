import { validateProjectDefinition, type ProjectDefinition } from '@rssz/domain';
import { dataFileError, readDataFile, type DataFileFault } from '../../platform/data-file/read-data-file.ts';
import type { StartupError } from '../../platform/startup-error.ts';

/** A definition that holds, with the text it came from (for lines) and a hash of its meaning (spaces do not count). */
export interface ReadDefinition {
  readonly definition: ProjectDefinition;
  readonly hash: string;
  readonly file: string;
  readonly text: string;
}

const NAME = 'project definition';

/**
 * Reads a project definition. Errors: StartupError with one line for each fault, `rssz.json:41: /indicators/0/…: is 83, but
 * the output lines plan 82 documents`.
 */
export async function readDefinition(path: string): Promise<ReadDefinition> {
  const { content: definition, ...file } = await readDataFile(path, { name: NAME, judge });
  return { definition, ...file };
}

/** One StartupError of all faults, each with its line in the file. */
export function definitionError(
  source: { readonly file: string; readonly text: string },
  faults: readonly DataFileFault[],
): StartupError {
  return dataFileError(NAME, source, faults);
}

function judge(value: unknown) {
  const validation = validateProjectDefinition(value);
  return validation.ok ? { ok: true as const, content: validation.definition } : validation;
}
