import type { LocalDate, NamedPerson, Scope } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { namedPredicate } from './participant.lookup.ts';
import { READ_NAMESAKES } from './participant.statement.ts';

/** Somebody whose names fold to the same text, or who was born on the same day. */
export interface Namesake extends NamedPerson {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly municipality: string | null;
  /** Whether the writer may see them by name. */
  readonly isOwn: boolean;
}

/** Those of the same name, and with a birth date those born on that day too. */
export function namesakes(
  db: Pick<Transaction, 'query'>,
  projectId: string,
  own: { readonly id: string | null; readonly scope: Scope },
  nameFolded: string,
  birthDate: LocalDate | null = null,
): Promise<Namesake[]> {
  const params: unknown[] = [projectId, nameFolded, own.id, birthDate];
  const seen = namedPredicate(own.scope, 'p.id', params);
  return db.query<Namesake>(READ_NAMESAKES.replace('/* seen */', seen), params);
}
