import { Injectable } from '@nestjs/common';
import type { LocalDate, Scope } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/unit-of-work.ts';
import { byColumns, IDENTITY_COLUMNS, RECORD_COLUMNS } from './participant.columns.ts';
import { holdPeople } from './hold-people.ts';
import type { AnsweredFrom, DerivedRecord, ParticipantDraft } from './participant.draft.ts';
import { namedPredicate, participantPredicate } from './participant.lookup.ts';
import {
  APPEND_RECORD,
  BUMP_VERSION,
  CREATE_PARTICIPANT,
  FIND_PARTICIPANT,
  READ_SURROUNDINGS,
  REPLACE_UNITS,
  SAVE_IDENTITY,
} from './participant.statement.ts';
import { sheetOf, storedSheetOf, type StoredSheet } from './stored-sheet.ts';

export interface StoredParticipant {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly draft: ParticipantDraft;
  readonly answeredFrom: AnsweredFrom;
  readonly firstSupportOn: LocalDate | null;
  readonly lastSupportOn: LocalDate | null;
  readonly isAnonymised: boolean;
}

/** What must be known around a record before it is written. */
export interface Surroundings {
  readonly unknownUnitIds: readonly string[];
  /** Somebody else with the same identity: whether the writer may see them by name, and under which code. */
  readonly twin: { readonly code: string; readonly isOwn: boolean } | null;
}

/** Whom something is written about: a draft, what follows from it, and why its state at entry was corrected. */
export interface WrittenPerson {
  readonly draft: ParticipantDraft;
  readonly record: DerivedRecord;
  readonly reason: string | null;
}

/** Writes people: identity in its erasable row, counted attributes as versions. */
@Injectable()
export class ParticipantRepository {
  /** People of a project are written one at a time, so that numbers follow each other and nobody is entered twice. */
  lock(tx: Transaction, projectId: string): Promise<void> {
    return holdPeople(tx, projectId);
  }

  async find(tx: Transaction, projectId: string, id: string, scope: Scope): Promise<StoredParticipant | null> {
    const params: unknown[] = [projectId, id];
    const own = participantPredicate(scope, 'p.id', params);
    const row = await tx.one<Omit<StoredParticipant, 'draft'> & { sheet: StoredSheet; unitIds: string[] }>(
      `${FIND_PARTICIPANT} AND ${own} FOR UPDATE OF p`,
      params,
    );
    if (!row) return null;
    const { sheet, unitIds, ...person } = row;
    return { ...person, draft: { ...sheetOf(sheet), unitIds } };
  }

  async surroundings(
    tx: Transaction,
    projectId: string,
    own: { readonly id: string | null; readonly scope: Scope },
    draft: ParticipantDraft,
    identity: string | null,
  ): Promise<Surroundings> {
    const params: unknown[] = [projectId, draft.unitIds, identity, own.id];
    const seen = namedPredicate(own.scope, 'p.id', params);
    const found = await tx.one<Surroundings>(READ_SURROUNDINGS.replace('/* seen */', seen), params);
    if (!found) throw new Error('a statement that always answers one row answered none');
    return found;
  }

  async create(tx: Transaction, projectId: string, { draft, record, reason }: WrittenPerson): Promise<string> {
    const id = uuidv7();
    await tx.query(CREATE_PARTICIPANT, [
      id,
      projectId,
      tx.now,
      identityJson(draft),
      record.nameFolded,
      record.identityKey,
      uuidv7(),
      recordJson(draft, record, reason),
      tx.actor.userId,
      draft.unitIds,
      draft.entryOn ?? tx.today,
    ]);
    return id;
  }

  async saveIdentity(tx: Transaction, projectId: string, id: string, { draft, record }: WrittenPerson): Promise<void> {
    await tx.query(SAVE_IDENTITY, [id, projectId, identityJson(draft), record.nameFolded, record.identityKey]);
  }

  async appendRecord(
    tx: Transaction,
    projectId: string,
    id: string,
    { draft, record, reason }: WrittenPerson,
  ): Promise<void> {
    const said = recordJson(draft, record, reason);
    await tx.query(APPEND_RECORD, [id, projectId, tx.now, uuidv7(), said, tx.actor.userId]);
  }

  async replaceUnits(tx: Transaction, projectId: string, id: string, draft: ParticipantDraft): Promise<void> {
    await tx.query(REPLACE_UNITS, [id, projectId, draft.unitIds, tx.today, tx.now, tx.actor.userId]);
  }

  async bumpVersion(tx: Transaction, id: string): Promise<void> {
    await tx.query(BUMP_VERSION, [id]);
  }
}

function identityJson(draft: ParticipantDraft): string {
  const identity = byColumns(storedSheetOf(draft), IDENTITY_COLUMNS);
  return JSON.stringify({ ...identity, given_name: draft.givenName ?? '', surname: draft.surname ?? '' });
}

function recordJson(draft: ParticipantDraft, record: DerivedRecord, reason: string | null): string {
  const stored = storedSheetOf(draft);
  return JSON.stringify({
    ...byColumns(stored, RECORD_COLUMNS),
    answered_from: record.answeredFrom,
    refused: stored.refusedFields,
    correction_reason: reason,
  });
}
