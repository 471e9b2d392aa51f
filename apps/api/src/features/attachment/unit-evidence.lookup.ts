import { ApiProperty } from '@nestjs/swagger';
import { Injectable } from '@nestjs/common';
import {
  EVIDENCE_KINDS,
  isInScope,
  type EvidenceKind,
  type EvidenceReference,
  type LocalDate,
  type Problem,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';

/** A piece of evidence in words. What its reader may not open has neither title nor day nor address. */
export class UnitEvidenceItem {
  @ApiProperty({ enum: EVIDENCE_KINDS }) kind: EvidenceKind;
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the file, code and title of the document' })
  title: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The day of the advisory log' })
  on: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Page of the web, or for a file its address in the API' })
  href: string | null;
  @ApiProperty({ description: 'Voided or withdrawn since' }) isVoided: boolean;
}

interface Known extends Omit<UnitEvidenceItem, 'href'> {
  readonly attachmentId: string | null;
  /** False for what belongs to another unit. */
  readonly isOfUnit: boolean;
}

/** $1 project · $2 unit · $3 files · $4 logs · $5 documents */
const KNOWN = `
SELECT 'file' AS kind, a.file_id AS id, f.original_name AS title, NULL::date AS on, a.recorded_to IS NOT NULL AS "isVoided",
  a.id AS "attachmentId", a.unit_id = $2 AS "isOfUnit"
FROM (SELECT DISTINCT ON (file_id) * FROM attachment WHERE project_id = $1 AND file_id = ANY($3::uuid[])
  ORDER BY file_id, (unit_id = $2) DESC, (recorded_to IS NULL) DESC) a
JOIN stored_file f ON f.id = a.file_id
UNION ALL
SELECT 'advisory-log', v.log_id, NULL, v.held_on, v.is_voided, NULL, v.unit_id = $2 OR EXISTS (
    SELECT 1 FROM advisory_log_unit f WHERE f.log_version_id = v.id AND f.unit_id = $2)
FROM advisory_log_version v WHERE v.project_id = $1 AND v.log_id = ANY($4::uuid[]) AND v.recorded_to IS NULL
UNION ALL
SELECT 'deliverable', d.id, d.code || ' ' || d.title, NULL, d.state = 'withdrawn', NULL,
  d.place_id IS NULL OR EXISTS (SELECT 1 FROM unit_place up
    WHERE up.place_id = d.place_id AND up.unit_id = $2 AND up.recorded_to IS NULL)
FROM deliverable d WHERE d.project_id = $1 AND d.id = ANY($5::uuid[])`;

/** What judgements about a unit rest on: whether it is there, and in words for a reader. */
@Injectable()
export class UnitEvidenceLookup {
  /** Evidence that is not there, was voided, or is of another unit. Errors: evidence.not-found. */
  async problems(
    db: Pick<Transaction, 'query'>,
    of: { readonly projectId: string; readonly unitId: string },
    evidence: readonly EvidenceReference[],
  ): Promise<Problem[]> {
    const known = await this.known(db, of, evidence);
    return evidence.flatMap((one, index) => {
      const found = known.get(keyOf(one));
      const stands = found?.isOfUnit === true && !found.isVoided;
      return stands ? [] : [{ code: 'evidence.not-found', field: `evidence.${index}` } as const];
    });
  }

  /** The evidence in the order given, as its reader may see it. */
  async items(
    db: Pick<Transaction, 'query'>,
    reader: { readonly actor: SignedInActor; readonly project: ProjectRef; readonly today: LocalDate },
    unitId: string,
    evidence: readonly EvidenceReference[],
  ): Promise<UnitEvidenceItem[]> {
    const { actor, project, today } = reader;
    const known = await this.known(db, { projectId: project.id, unitId }, evidence);
    const readsDiary = isInScope(scopeFor(actor, 'log.read', project.id, today), unitId);
    const readsDocuments = isInScope(scopeFor(actor, 'deliverable.read', project.id, today), unitId);
    return evidence.map((one) => {
      const found = known.get(keyOf(one));
      const isReadable = found !== undefined && (one.kind === 'deliverable' ? readsDocuments : readsDiary);
      const isVoided = found?.isVoided ?? true;
      if (!isReadable) return { ...one, title: null, on: null, href: null, isVoided };
      return { ...one, title: found.title, on: found.on, href: addressOf(project, found), isVoided };
    });
  }

  private async known(
    db: Pick<Transaction, 'query'>,
    of: { readonly projectId: string; readonly unitId: string },
    evidence: readonly EvidenceReference[],
  ): Promise<ReadonlyMap<string, Known>> {
    if (evidence.length === 0) return new Map();
    const ids = (kind: EvidenceKind): string[] => evidence.filter((one) => one.kind === kind).map(({ id }) => id);
    const params = [of.projectId, of.unitId, ids('file'), ids('advisory-log'), ids('deliverable')];
    const rows = await db.query<Known>(KNOWN, params, 'unit-evidence');
    return new Map(rows.map((row) => [keyOf(row), row]));
  }
}

const keyOf = ({ kind, id }: EvidenceReference): string => `${kind} ${id}`;

function addressOf({ code }: ProjectRef, { kind, id, attachmentId }: Known): string {
  if (kind === 'advisory-log') return `/denik/${id}`;
  if (kind === 'deliverable') return `/vystupy/${id}`;
  return `/api/v1/projects/${encodeURIComponent(code)}/attachments/${attachmentId ?? ''}/content`;
}
