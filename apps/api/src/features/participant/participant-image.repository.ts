import { Injectable } from '@nestjs/common';
import { fullNameKey, type LocalDate, type NamedPerson } from '@rssz/domain';
import type { Transaction } from '../../platform/db/unit-of-work.ts';
import type { KnownPerson } from './participant-import-kind.ts';
import type { StoredParticipant } from './participant.repository.ts';
import { SELECT_PARTICIPANT } from './participant.statement.ts';
import { sheetOf, type StoredSheet } from './stored-sheet.ts';

/** A person with the names of their units and the key they are recognised by. */
export interface ImagedParticipant extends StoredParticipant {
  readonly unitNames: readonly string[];
  readonly identityKey: string | null;
  readonly sheet: StoredSheet;
}

type Row = Omit<ImagedParticipant, 'draft' | 'unitNames' | 'identityKey'> & { readonly unitIds: string[] };

const WITH_NAMES = (select: string): string => `
SELECT found.*, coalesce((SELECT json_agg(u.name ORDER BY u.name) FROM participant_unit pu
    JOIN territorial_unit u ON u.id = pu.unit_id WHERE pu.participant_id = found.id AND pu.recorded_to IS NULL), '[]')
    AS "unitNames",
  (SELECT identity_key FROM participant_identity WHERE participant_id = found.id) AS "identityKey"
FROM (${select}) found`;

/** People as imports need them: many at once, and gone again when an import is taken back. */
@Injectable()
export class ParticipantImageRepository {
  /** The people of some pseudonyms or identities. */
  async images(
    tx: Transaction,
    projectId: string,
    wanted: { readonly codes: readonly string[]; readonly identityKeys: readonly string[] },
  ): Promise<ImagedParticipant[]> {
    const select = `${SELECT_PARTICIPANT} WHERE p.project_id = $1
      AND (p.code = ANY ($2::text[]) OR i.identity_key = ANY ($3::text[]))`;
    return imaged(await tx.query(WITH_NAMES(select), [projectId, wanted.codes, wanted.identityKeys]));
  }

  async every(
    db: Pick<Transaction, 'query'>,
    projectId: string,
    predicate: string,
    params: unknown[],
  ): Promise<ImagedParticipant[]> {
    const select = `${SELECT_PARTICIPANT} WHERE p.project_id = $1 AND ${predicate}`;
    return imaged(await db.query(`${WITH_NAMES(select)} ORDER BY found.code`, params));
  }

  /** Everybody of a project as far as telling people apart goes. */
  async known(tx: Transaction, projectId: string): Promise<(person: NamedPerson) => readonly KnownPerson[]> {
    const people = await tx.query<KnownPerson>(
      `SELECT p.id, nullif(i.given_name, '') AS "givenName", nullif(i.surname, '') AS surname,
         i.birth_date AS "birthDate"
       FROM participant p JOIN participant_identity i ON i.participant_id = p.id
       JOIN participant_record r ON r.participant_id = p.id AND r.recorded_to IS NULL
       WHERE p.project_id = $1`,
      [projectId],
    );
    const byName = grouped(people, ({ givenName, surname }) => fullNameKey(givenName, surname));
    const byDay = grouped(people, ({ birthDate }) => birthDate);
    return (person) => {
      const named = byName.get(fullNameKey(person.givenName, person.surname) ?? '') ?? [];
      const born = person.birthDate === null ? [] : (byDay.get(person.birthDate) ?? []);
      return [...new Set([...named, ...born])];
    };
  }

  async idsOf(tx: Transaction, projectId: string, codes: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM participant WHERE project_id = $1 AND code = ANY ($2::text[]) ORDER BY number`,
      [projectId, codes],
    );
    return rows.map(({ id }) => id);
  }

  units(tx: Transaction, projectId: string): Promise<{ id: string; name: string }[]> {
    return tx.query(`SELECT id, name FROM territorial_unit WHERE project_id = $1`, [projectId]);
  }

  /** The versions of people, locked; those who are gone or merged are not there. */
  async lockVersions(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ id: string; version: number }>(
      `SELECT p.id, p.version FROM participant p
       JOIN participant_record r ON r.participant_id = p.id AND r.recorded_to IS NULL
       WHERE p.id = ANY ($1::uuid[]) ORDER BY p.id FOR UPDATE OF p`,
      [ids],
    );
    return new Map(rows.map(({ id, version }) => [id, version]));
  }

  /**
   * Those who were in a log, in whichever version of it, whom IS ESF has, into whom somebody was merged, whose name was
   * opened with a reason, or who asked for erasure: records of them that must stay.
   */
  async used(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>(
      `SELECT DISTINCT participant_id AS id FROM advisory_attendance WHERE participant_id = ANY ($1::uuid[])
       UNION SELECT kept_id FROM participant_merge WHERE kept_id = ANY ($1::uuid[])
       UNION SELECT participant_id FROM esf_match WHERE participant_id = ANY ($1::uuid[])
       UNION SELECT participant_id FROM participant_opening WHERE participant_id = ANY ($1::uuid[])
       UNION SELECT participant_id FROM erasure_request WHERE participant_id = ANY ($1::uuid[])`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async remove(tx: Transaction, id: string): Promise<void> {
    for (const table of ['participant_unit', 'participant_record', 'participant_identity']) {
      await tx.query(`DELETE FROM ${table} WHERE participant_id = $1`, [id]);
    }
    await tx.query(`DELETE FROM participant WHERE id = $1`, [id]);
  }
}

function imaged(rows: readonly (Row & { unitNames: string[]; identityKey: string | null })[]): ImagedParticipant[] {
  return rows.map(({ unitIds, ...row }) => ({ ...row, draft: { ...sheetOf(row.sheet), unitIds } }));
}

function grouped(
  people: readonly KnownPerson[],
  keyOf: (person: KnownPerson) => string | LocalDate | null,
): ReadonlyMap<string, readonly KnownPerson[]> {
  const groups = new Map<string, KnownPerson[]>();
  for (const person of people) {
    const key = keyOf(person);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return groups;
}
