import { ConfigError, parseConfig } from './config.ts';

const VALID = { DATABASE_URL: 'postgres://user:tajne@localhost/rssz', RSSZ_SECRET: 's' };

describe('the configuration', () => {
  it('has a default for everything but the database', () => {
    expect(parseConfig(VALID)).toMatchObject({ port: 3000, host: '127.0.0.1', demo: false, redisUrl: null });
  });

  it('cannot be changed once read', () => {
    expect(Object.isFrozen(parseConfig(VALID))).toBe(true);
  });

  it('names every faulty variable and never its value', () => {
    const parse = () =>
      parseConfig({ ...VALID, PORT: 'osmdesat', RSSZ_DEMO: 'mozna', SMTP_URL: 'http://tajny.server' });
    expect(parse).toThrow(ConfigError);
    expect(parse).toThrow(/SMTP_URL.*PORT.*RSSZ_DEMO/);
    expect(parse).not.toThrow(/osmdesat|mozna|tajny/);
  });

  it('wants all of an S3 store or none of it', () => {
    expect(() => parseConfig({ ...VALID, S3_ENDPOINT: 'http://localhost:9000' })).toThrow(
      /S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY/,
    );
  });

  it('ignores inherited PG variables', () => {
    expect(parseConfig({ ...VALID, PGHOST: 'elsewhere' }).databaseUrl).toBe(VALID.DATABASE_URL);
  });
});
