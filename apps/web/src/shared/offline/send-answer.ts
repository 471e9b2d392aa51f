import type { Problem, ProblemCode } from '@rssz/domain';
import { ProblemFailure } from '../api/problem-failure.ts';
import type { AdvisoryLog, AdvisoryLogRequest } from '../api/types.ts';
import { requestOfLog, type DiaryContent } from './diary-content.ts';
import type { DiaryEvent } from './outbox-store.ts';

/** A submission that is on its way. */
export interface Sending {
  readonly entryId: string;
  readonly key: string;
  readonly content: DiaryContent;
}

/** What the failure of a submission means: an event of the outbox, or that the author has to sign in first. */
export function eventOfFailure(sending: Sending, error: unknown, at: string): DiaryEvent | 'signed-out' {
  const { entryId, key } = sending;
  if (!(error instanceof ProblemFailure) || isWorthRepeating(error)) return { type: 'unanswered', entryId, key, at };
  if (error.status === 401) return 'signed-out';
  const current = error.code === 'version.stale' ? (error.current as AdvisoryLog | undefined) : undefined;
  if (current) return eventOfConflict(sending, { current, changed: error.changed }, at);
  return { type: 'refused', entryId, key, problems: problemsOf(error) };
}

/**
 * The stored row stands against ours. When it says what we said, our answer was lost longer ago than the server keeps
 * receipts: then nothing is left to decide.
 */
function eventOfConflict(
  { entryId, key, content }: Sending,
  { current, changed }: { readonly current: AdvisoryLog; readonly changed: readonly string[] },
  at: string,
): DiaryEvent {
  const { version } = current;
  const isSame = content.kind === 'void' ? current.voided !== null : changed.length === 0 && current.voided === null;
  if (isSame) return { type: 'accepted', entryId, key, version, at };
  const theirs = {
    kind: 'write' as const,
    request: leastOfTheirs(content, current),
    isVoided: current.voided !== null,
  };
  return { type: 'conflicted', entryId, key, theirs: { content: theirs, version } };
}

/**
 * Of the stored version only what the decision needs, since the row outlives the locking of the diary: fields by ids and codes,
 * without names, history and responses. The internal note is kept only where two notes are to be chosen from.
 */
function leastOfTheirs(mine: DiaryContent, current: AdvisoryLog): AdvisoryLogRequest {
  const request = requestOfLog(current);
  const isChosenFrom = mine.kind === 'write' && current.voided === null;
  return isChosenFrom ? request : { ...request, internalNote: '' };
}

/** Nobody knows whether it was written, or the server asks for patience: the same goes again later. */
function isWorthRepeating({ status, code }: ProblemFailure): boolean {
  return status >= 500 || [408, 425, 429].includes(status) || code === 'csrf.invalid';
}

function problemsOf({ errors, code, params }: ProblemFailure): Problem[] {
  const found = errors.length > 0 ? errors : [{ code, params }];
  return found.map((one) => ({ ...one, code: one.code as ProblemCode }) as Problem);
}
