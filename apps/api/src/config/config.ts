import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Where files of evidence live: in the data folder, or in an S3-compatible store. */
export type FileStoreConfig =
  | { readonly kind: 'local'; readonly directory: string }
  | {
      readonly kind: 's3';
      readonly endpoint: string;
      readonly bucket: string;
      readonly region: string;
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
      readonly temporaryDirectory: string;
    };

export interface Config {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
  readonly trustProxy: boolean;
  readonly secret: string;
  readonly dataDirectory: string;
  readonly webDirectory: string | null;
  readonly files: FileStoreConfig;
  readonly demo: boolean;
  readonly startInstant: string | null;
  readonly maxFileBytes: number;
  /** How long the diary on a phone may be read without the server. */
  readonly offlineHours: number;
  readonly poolSize: number;
  readonly logLevel: string;
  readonly production: boolean;
}

/** Thrown when the environment cannot be used; it names variables, never their values. */
export class ConfigError extends Error {
  constructor(readonly variables: readonly string[]) {
    super(`These environment variables are missing or malformed: ${variables.join(', ')}`);
    this.name = 'ConfigError';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment once into a frozen object. Example: `parseConfig(process.env).port` → 3000. */
export function parseConfig(environment: Environment): Config {
  const faults: string[] = [];
  const read = new EnvironmentReader(environment, faults);
  const dataDirectory = resolve(read.text('RSSZ_DATA_DIR', '.data'));
  const config: Config = {
    databaseUrl: read.url('DATABASE_URL', ['postgres:', 'postgresql:']) ?? read.missing('DATABASE_URL'),
    redisUrl: read.url('REDIS_URL', ['redis:', 'rediss:']),
    smtpUrl: read.url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: read.text('MAIL_FROM', 'RSSZ <rssz@localhost>'),
    host: read.text('HOST', '127.0.0.1'),
    port: read.integer('PORT', 3000, 0, 65_535),
    publicUrl: read.url('PUBLIC_URL', ['http:', 'https:'])?.replace(/\/$/, '') ?? null,
    trustProxy: read.flag('TRUST_PROXY', false),
    secret: environment['RSSZ_SECRET'] || storedSecret(dataDirectory),
    dataDirectory,
    webDirectory: environment['WEB_DIST'] ? resolve(environment['WEB_DIST']) : null,
    files: readFileStore(environment, read, dataDirectory),
    demo: read.flag('RSSZ_DEMO', false),
    startInstant: read.instant('RSSZ_NOW'),
    maxFileBytes: read.integer('RSSZ_MAX_FILE_BYTES', 50 * 1024 * 1024, 1, 1024 ** 3),
    offlineHours: read.integer('RSSZ_OFFLINE_HOURS', 168, 1, 720),
    poolSize: read.integer('RSSZ_POOL_SIZE', 10, 1, 200),
    logLevel: read.text('LOG_LEVEL', 'info'),
    production: environment['NODE_ENV'] === 'production',
  };
  if (faults.length > 0) throw new ConfigError([...new Set(faults)]);
  return Object.freeze(config);
}

class EnvironmentReader {
  constructor(
    private readonly environment: Environment,
    private readonly faults: string[],
  ) {}

  missing(name: string): string {
    this.faults.push(name);
    return '';
  }

  text(name: string, fallback: string): string {
    return this.environment[name] || fallback;
  }

  url(name: string, protocols: readonly string[]): string | null {
    const value = this.environment[name];
    if (!value) return null;
    if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) this.faults.push(name);
    return value;
  }

  integer(name: string, fallback: number, least: number, most: number): number {
    const value = this.environment[name];
    if (!value) return fallback;
    const number = Number(value);
    if (!Number.isInteger(number) || number < least || number > most) this.faults.push(name);
    return number;
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.environment[name]?.toLowerCase();
    if (!value) return fallback;
    if (['on', 'true', '1', 'yes'].includes(value)) return true;
    if (['off', 'false', '0', 'no'].includes(value)) return false;
    this.faults.push(name);
    return fallback;
  }

  instant(name: string): string | null {
    const value = this.environment[name];
    if (!value) return null;
    const time = Date.parse(value);
    if (Number.isNaN(time)) {
      this.faults.push(name);
      return null;
    }
    return new Date(time).toISOString();
  }
}

function readFileStore(environment: Environment, read: EnvironmentReader, dataDirectory: string): FileStoreConfig {
  const endpoint = read.url('S3_ENDPOINT', ['http:', 'https:']);
  if (!endpoint) return { kind: 'local', directory: join(dataDirectory, 'files') };
  const need = (name: string): string => environment[name] || read.missing(name);
  return {
    kind: 's3',
    endpoint,
    bucket: need('S3_BUCKET'),
    region: environment['S3_REGION'] || 'us-east-1',
    accessKeyId: need('S3_ACCESS_KEY_ID'),
    secretAccessKey: need('S3_SECRET_ACCESS_KEY'),
    temporaryDirectory: join(dataDirectory, 'files'),
  };
}

/** The key of signed links is made once per data folder, readable by its owner only. */
function storedSecret(dataDirectory: string): string {
  const path = join(dataDirectory, 'secret');
  if (!existsSync(path)) {
    mkdirSync(dataDirectory, { recursive: true });
    try {
      writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return readFileSync(path, 'utf8').trim();
}
