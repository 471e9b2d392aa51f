import { Ajv } from 'ajv';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { lineOfPath } from '@rssz/domain';
import { jsonFaultLine } from '../../platform/json-fault-line.ts';
import { StartupError } from '../../platform/startup-error.ts';

export interface CodeListFileItem {
  readonly code: string;
  readonly labelCs: string;
  readonly labelEn: string;
  readonly parentCode?: string | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

export interface CodeListFile {
  readonly list: string;
  readonly items: readonly CodeListFileItem[];
}

const day = { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

const validate = new Ajv({ allowUnionTypes: true }).compile<readonly CodeListFileItem[]>({
  type: 'array',
  items: {
    type: 'object',
    required: ['code', 'labelCs', 'labelEn'],
    additionalProperties: false,
    properties: {
      code: { type: 'string', minLength: 1 },
      labelCs: { type: 'string', minLength: 1 },
      labelEn: { type: 'string', minLength: 1 },
      parentCode: { type: ['string', 'null'] },
      validFrom: day,
      validTo: day,
    },
  },
});

/**
 * Reads one code list; its name is the file's. A list whose codes are not public is empty, and waits to be imported. Errors: StartupError with file, line and fault.
 *
 * @example (await readCodeList('data/codelists/region.json')).list // 'region'
 */
export async function readCodeList(path: string): Promise<CodeListFile> {
  const file = basename(path);
  const text = await readFile(path, 'utf8');
  const faultLine = jsonFaultLine(text);
  if (faultLine !== null) throw new StartupError(`The code list is not JSON: ${file}:${faultLine}`);
  const value: unknown = JSON.parse(text);
  if (!validate(value)) {
    const [fault] = validate.errors ?? [];
    const place = fault?.instancePath ?? '';
    throw new StartupError(
      `The code list cannot be used: ${file}:${lineOfPath(text, place)}: ${place} ${fault?.message ?? ''}`,
    );
  }
  const repeated = value.find(({ code }, index) => value.findIndex((item) => item.code === code) < index);
  if (repeated) throw new StartupError(`The code list ${file} has the code "${repeated.code}" twice`);
  return { list: basename(path, '.json'), items: value };
}
