import { Injectable } from '@nestjs/common';
import type { LocalDate, NamedPerson, Scope } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/unit-of-work.ts';
import type { DerivedRecord, ParticipantDraft } from './participant.draft.ts';
import { participantPredicate } from './participant.lookup.ts';
import {
  APPEND_RECORD,
  BUMP_VERSION,
  CREATE_PARTICIPANT,
  FIND_PARTICIPANT,
  READ_NAMESAKES,
  READ_SURROUNDINGS,
  REPLACE_UNITS,
  SAVE_IDENTITY,
} from './participant.statement.ts';

export interface StoredParticipant {
  readonly id: string;
  readonly version: number;
  readonly draft: ParticipantDraft;
  readonly completeFrom: LocalDate | null;
  readonly firstSupportOn: LocalDate | null;
  readonly lastSupportOn: LocalDate | null;
}

/** What must be known around a record before it is written. */
export interface Surroundings {
  readonly unknownUnitIds: readonly string[];
  readonly unknownCodes: readonly ('sex' | 'labourStatus' | 'education')[];
  /** Somebody else with the same identity: whether the writer may see them, and under which code. */
  readonly twin: { readonly code: string; readonly isOwn: boolean } | null;
}

/** Somebody whose names fold to the same text. */
export interface Namesake extends NamedPerson {
  readonly id: string;
  readonly code: string;
  readonly municipality: string | null;
  /** Whether the writer may see them. */
  readonly isOwn: boolean;
}

/** Writes people: identity in its erasable row, counted attributes as versions. */
@Injectable()
export class ParticipantRepository {
  /** People of a project are written one at a time, so that numbers follow each other and nobody is entered twice. */
  async lock(tx: Transaction, projectId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('participant:' || $1, 0))`, [projectId]);
  }

  find(tx: Transaction, projectId: string, id: string, scope: Scope): Promise<StoredParticipant | null> {
    const params: unknown[] = [projectId, id];
    const own = participantPredicate(scope, 'p.id', params);
    return tx.one<StoredParticipant>(`${FIND_PARTICIPANT} AND ${own} FOR UPDATE OF p`, params);
  }

  async surroundings(
    tx: Transaction,
    projectId: string,
    own: { readonly id: string | null; readonly scope: Scope },
    draft: ParticipantDraft,
    identity: string | null,
  ): Promise<Surroundings> {
    const params: unknown[] = [
      projectId,
      draft.unitIds,
      draft.sex,
      draft.labourStatus,
      draft.education,
      identity,
      own.id,
    ];
    const seen = participantPredicate(own.scope, 'p.id', params);
    const found = await tx.one<Surroundings>(READ_SURROUNDINGS.replace('/* seen */', seen), params);
    if (!found) throw new Error('a statement that always answers one row answered none');
    return found;
  }

  namesakes(
    tx: Transaction,
    projectId: string,
    own: { readonly id: string | null; readonly scope: Scope },
    nameFolded: string,
  ): Promise<Namesake[]> {
    const params: unknown[] = [projectId, nameFolded, own.id];
    const seen = participantPredicate(own.scope, 'p.id', params);
    return tx.query<Namesake>(READ_NAMESAKES.replace('/* seen */', seen), params);
  }

  async create(tx: Transaction, projectId: string, draft: ParticipantDraft, derived: DerivedRecord): Promise<string> {
    const id = uuidv7();
    await tx.query(CREATE_PARTICIPANT, [
      id,
      projectId,
      tx.now,
      ...identityOf(draft, derived),
      uuidv7(),
      ...recordOf(draft, derived),
      tx.actor.userId,
      draft.unitIds,
      draft.entryOn ?? tx.today,
    ]);
    return id;
  }

  async saveIdentity(
    tx: Transaction,
    projectId: string,
    id: string,
    draft: ParticipantDraft,
    derived: DerivedRecord,
  ): Promise<void> {
    await tx.query(SAVE_IDENTITY, [id, projectId, ...identityOf(draft, derived)]);
  }

  async appendRecord(
    tx: Transaction,
    projectId: string,
    id: string,
    draft: ParticipantDraft,
    derived: DerivedRecord,
  ): Promise<void> {
    await tx.query(APPEND_RECORD, [id, projectId, tx.now, uuidv7(), ...recordOf(draft, derived), tx.actor.userId]);
  }

  async replaceUnits(tx: Transaction, projectId: string, id: string, draft: ParticipantDraft): Promise<void> {
    await tx.query(REPLACE_UNITS, [id, projectId, draft.unitIds, tx.today, tx.now, tx.actor.userId]);
  }

  async bumpVersion(tx: Transaction, id: string): Promise<void> {
    await tx.query(BUMP_VERSION, [id]);
  }
}

function identityOf(draft: ParticipantDraft, derived: DerivedRecord): unknown[] {
  return [
    draft.givenName ?? '',
    draft.surname ?? '',
    draft.birthDate,
    draft.municipality,
    derived.nameFolded,
    derived.identityKey,
  ];
}

function recordOf(draft: ParticipantDraft, derived: DerivedRecord): unknown[] {
  return [
    draft.entryOn,
    draft.exitOn,
    draft.sex,
    draft.labourStatus,
    draft.education,
    derived.missingFields,
    derived.completeFrom,
  ];
}
