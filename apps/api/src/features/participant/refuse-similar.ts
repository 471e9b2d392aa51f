import { isSimilarPerson, type Scope } from '@rssz/domain';
import type { Transaction } from '../../platform/db/unit-of-work.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { DerivedRecord, ParticipantDraft } from './participant.draft.ts';
import { namesakes, type Namesake } from './namesakes.ts';

export interface SimilarityCheck {
  readonly projectId: string;
  /** The person being changed; null for a new one. */
  readonly id: string | null;
  /** Whom the writer may see. */
  readonly scope: Scope;
  /** The writer has seen who is similar and says that this is somebody else. */
  readonly isConfirmed: boolean;
}

/**
 * Refuses a person who may be there already: the same name, and a birth date missing on either side. The writer learns who
 * they are within their reach, and elsewhere only that there is somebody. Answers the ids of those confirmed as distinct.
 * Errors: participant.similar-exists.
 */
export async function refuseSimilar(
  tx: Transaction,
  { projectId, id, scope, isConfirmed }: SimilarityCheck,
  { draft, record }: { readonly draft: ParticipantDraft; readonly record: Pick<DerivedRecord, 'nameFolded'> },
): Promise<string[]> {
  const others = await namesakes(tx, projectId, { id, scope }, record.nameFolded);
  const similar = others.filter((namesake) => isSimilarPerson(draft, namesake));
  if (similar.length === 0 || isConfirmed) return similar.map((person) => person.id);
  const current = { similar: similar.filter(({ isOwn }) => isOwn).map(shown), isElsewhere: similar.some(isOut) };
  throw new ProblemError({ code: 'participant.similar-exists' }, { current });
}

const isOut = ({ isOwn }: Namesake): boolean => !isOwn;

const shown = ({ id, code, givenName, surname, birthDate, municipality }: Namesake): object => ({
  ...{ id, code, givenName, surname, birthDate, municipality },
});
