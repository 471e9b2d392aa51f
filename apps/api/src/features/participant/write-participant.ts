import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/db/unit-of-work.ts';
import { changedFields } from '../../platform/http/require-version.ts';
import { IDENTITY_COLUMNS, RECORD_COLUMNS } from './participant.columns.ts';
import { derived, type ParticipantDraft } from './participant.draft.ts';
import { ParticipantRepository, type StoredParticipant } from './participant.repository.ts';

/** What a write says beside the draft. */
export interface WriteNote {
  /** Why the frozen state at entry is corrected. */
  readonly reason?: string | null;
  /** More of the fact: ids, names of fields. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Writes people who were judged already, each with its fact. Facts keep ids and names of fields, never what stands in them. */
@Injectable()
export class WriteParticipant {
  constructor(private readonly repository: ParticipantRepository) {}

  /** Enters a person and answers their id. */
  async create(tx: Transaction, projectId: string, draft: ParticipantDraft, note: WriteNote = {}): Promise<string> {
    const record = derived(draft, {}, tx.today);
    const id = await this.repository.create(tx, projectId, { draft, record, reason: null });
    const data = { unitIds: draft.unitIds, ...note.data };
    await tx.record({ type: 'participant.created', projectId, subjectType: 'participant', subjectId: id, data });
    return id;
  }

  /** Writes what differs from what is stored; answers the names of those fields, none when nothing was written. */
  async save(
    tx: Transaction,
    projectId: string,
    stored: StoredParticipant,
    draft: ParticipantDraft,
    note: WriteNote = {},
  ): Promise<readonly string[]> {
    const fields = changedFields({ ...draft }, { ...stored.draft });
    if (fields.length === 0) return fields;
    const record = derived(draft, stored.answeredFrom, tx.today);
    const person = { draft, record, reason: note.reason?.trim() || null };
    const touches = (columns: object): boolean => fields.some((name) => Object.hasOwn(columns, name));
    if (touches(IDENTITY_COLUMNS)) await this.repository.saveIdentity(tx, projectId, stored.id, person);
    if (touches(RECORD_COLUMNS) || touches(IDENTITY_COLUMNS)) {
      await this.repository.appendRecord(tx, projectId, stored.id, person);
    }
    if (fields.includes('unitIds')) await this.repository.replaceUnits(tx, projectId, stored.id, draft);
    await this.repository.bumpVersion(tx, stored.id);
    const data = { fields, unitIds: draft.unitIds, ...note.data };
    await tx.record({ type: 'participant.changed', projectId, subjectType: 'participant', subjectId: stored.id, data });
    return fields;
  }
}
