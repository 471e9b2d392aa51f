import { Ajv, type ErrorObject } from 'ajv';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A place in a definition that its schema does not allow. */
export interface SchemaFault {
  readonly path: string;
  readonly text: string;
}

/**
 * What the JSON schema beside a definition (its own `$schema`, a relative path) objects to: above all fields that nobody
 * reads, such as a misspelt one. A definition without a schema has no such faults; the domain judges it all the same.
 *
 * @example (await schemaFaults(path, { …, gaol: 'x' }))[0].text // '/: must NOT have additional properties: "gaol"'
 */
export async function schemaFaults(path: string, value: unknown): Promise<SchemaFault[]> {
  const reference = (value as { $schema?: unknown }).$schema;
  if (typeof reference !== 'string' || !reference.startsWith('./')) return [];
  const schema = await readSchema(join(dirname(path), reference));
  if (schema === null) return [];
  const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
  return validate(value) ? [] : (validate.errors ?? []).map(faultOf);
}

async function readSchema(path: string): Promise<object | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as object;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function faultOf({ instancePath, message, params }: ErrorObject): SchemaFault {
  const name = (params as { additionalProperty?: string }).additionalProperty;
  const subject = name === undefined ? '' : `: "${name}"`;
  return {
    path: name === undefined ? instancePath : `${instancePath}/${name}`,
    text: `${instancePath || '/'}: ${message ?? 'does not fit the schema'}${subject}`,
  };
}
