import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role } from '@rssz/domain';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'node:http';
import { createApp } from '../src/bootstrap.ts';
import { parseConfig } from '../src/config/config.ts';
import { SessionStore } from '../src/platform/auth/session-store.ts';
import { BusinessClock } from '../src/platform/clock/business-clock.ts';
import { Database } from '../src/platform/db/database.ts';
import { ProjectDirectory } from '../src/platform/http/project-directory.ts';
import type { ProjectRef } from '../src/platform/http/project-ref.ts';
import { ApiClient } from './api-client.ts';
import { makeUser, type MadeUser, type UserOptions } from './factories/user.ts';
import { cloneDatabase } from './template-database.ts';

/** Monday in the last autumn of the real project: the instant at which every spec starts. */
export const SPEC_START = '2024-09-16T08:00:00+02:00';
export const SPEC_TODAY = '2024-09-16';

export interface AppUnderTest {
  readonly app: NestFastifyApplication;
  readonly server: Server;
  readonly databaseUrl: string;
  readonly dataDirectory: string;
  readonly db: Database;
  readonly clock: BusinessClock;
  readonly project: ProjectRef;
  readonly anonymous: ApiClient;
  /** A new person with the role (in RSSZ, or in one unit of it), signed in. */
  as(role: Role, options?: Omit<UserOptions, 'role'>): Promise<ApiClient & { user: MadeUser }>;
  /** A known person, signed in. */
  signIn(user: MadeUser): Promise<ApiClient & { user: MadeUser }>;
  close(): Promise<void>;
}

/** The real application on a database of its own, with its clock at `SPEC_START`. */
export async function startApp(environment: Readonly<Record<string, string>> = {}): Promise<AppUnderTest> {
  const database = await cloneDatabase();
  const dataDirectory = mkdtempSync(join(tmpdir(), 'rssz-spec-'));
  const config = parseConfig({
    DATABASE_URL: database.url,
    RSSZ_DATA_DIR: dataDirectory,
    RSSZ_SECRET: 'a secret for specs only',
    RSSZ_POOL_SIZE: '4',
    LOG_LEVEL: 'silent',
    ...environment,
  });
  const app = await createApp(config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const clock = app.get(BusinessClock);
  await clock.moveTo(SPEC_START);
  const project = await app.get(ProjectDirectory).byCode('RSSZ');
  if (!project) throw new Error('The template database has no project RSSZ');
  const server = app.getHttpServer() as Server;
  const db = app.get(Database);

  const signIn = async (user: MadeUser): Promise<ApiClient & { user: MadeUser }> => {
    const { token, csrfToken } = await app.get(SessionStore).open(user.id);
    return Object.assign(new ApiClient(server, { token, csrfToken }), { user });
  };
  return {
    app,
    server,
    databaseUrl: database.url,
    dataDirectory,
    db,
    clock,
    project,
    anonymous: new ApiClient(server),
    as: async (role, options = {}) => signIn(await makeUser(db, project, { ...options, role })),
    signIn,
    close: async () => {
      await app.close();
      await database.drop();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
