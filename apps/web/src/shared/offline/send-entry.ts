import { answer, quietApi, renewCsrfToken } from '../api/client.ts';
import { ProblemFailure } from '../api/problem-failure.ts';
import { multipart } from '../api/multipart.ts';
import type { AdvisoryLog } from '../api/types.ts';
import { ifMatch, ifNoneMatch } from '../api/version-header.ts';
import type { Submission } from '@rssz/domain';
import type { DiaryContent, SheetPhoto, VoidedVisit, WrittenVisit } from './diary-content.ts';
import { photoRow } from './outbox-store.ts';
import type { Sealed, Vault } from './vault.ts';

/** Longer than a request needs on a bad line; after it the same is sent again under the same key. */
const patienceMs = 20_000;

interface Entry<Content> {
  readonly vault: Vault;
  readonly projectCode: string;
  readonly entryId: string;
  readonly submission: Submission<Content>;
}

/** What the server wrote: the version, and of a visit the log itself. */
export interface SentEntry {
  readonly version: number;
  readonly log?: AdvisoryLog;
}

/** Sends one submission. Errors: a `ProblemFailure`, or a network error when there was no answer. */
export async function sendEntry(entry: Entry<DiaryContent>): Promise<SentEntry> {
  const { submission } = entry;
  const { content } = submission;
  const send = (): Promise<SentEntry> => {
    if (content.kind === 'write') return sendVisit({ ...entry, submission: { ...submission, content } });
    if (content.kind === 'void') return sendVoid({ ...entry, submission: { ...submission, content } });
    return sendSheet({ ...entry, submission: { ...submission, content } });
  };
  try {
    return await send();
  } catch (error) {
    // The person signed in again in another tab: the token of this page is an old one.
    if (!(error instanceof ProblemFailure) || error.code !== 'csrf.invalid') throw error;
    await renewCsrfToken();
    return send();
  }
}

const within = () => ({ signal: AbortSignal.timeout(patienceMs) });

async function sendVisit({ projectCode, entryId, submission }: Entry<WrittenVisit>): Promise<SentEntry> {
  const { content, baseVersion, key } = submission;
  const { reason, ...visit } = content.request;
  const isNew = baseVersion === null;
  const header = { ...(isNew ? ifNoneMatch() : ifMatch(baseVersion)), 'idempotency-key': key };
  const log = await answer(
    quietApi.PUT('/projects/{projectCode}/advisory-logs/{id}', {
      params: { path: { projectCode, id: entryId }, header },
      body: isNew ? visit : { ...visit, reason: reason ?? '' },
      ...within(),
    }),
  );
  return { version: log.version, log };
}

async function sendVoid({ projectCode, entryId, submission }: Entry<VoidedVisit>): Promise<SentEntry> {
  const { content, baseVersion, key } = submission;
  const header = { ...ifMatch(baseVersion ?? 0), 'idempotency-key': key };
  const log = await answer(
    quietApi.POST('/projects/{projectCode}/advisory-logs/{id}/void', {
      params: { path: { projectCode, id: entryId }, header },
      body: { reason: content.reason },
      ...within(),
    }),
  );
  return { version: log.version };
}

async function sendSheet({ vault, projectCode, entryId, submission }: Entry<SheetPhoto>): Promise<SentEntry> {
  const { logId, unitId, name, mediaType } = submission.content;
  const row = photoRow(entryId);
  const sealed = await vault.db.get<Sealed>(row);
  if (!sealed) throw new ProblemFailure(422, { code: 'file.missing' });
  const file = new File([await vault.openBytes(row, sealed)], name, { type: mediaType });
  await answer(
    quietApi.POST('/projects/{projectCode}/territorial-units/{unitId}/attachments', {
      params: {
        path: { projectCode, unitId },
        query: { subjectType: 'advisory-log', subjectId: logId },
        header: { 'idempotency-key': submission.key },
      },
      ...multipart(file),
      ...within(),
    }),
  );
  return { version: 1 };
}
