import { Injectable } from '@nestjs/common';
import {
  ENTRY_STATE_FIELDS,
  isFieldSettled,
  LIST_OF_FIELD,
  sheetFindings,
  type LocalDate,
  type RecordedRule,
  type SheetField,
} from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import type { Ref } from '../../platform/http/dto/ref.dto.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { CodeListLookup } from '../code-list/code-list.lookup.ts';
import { countingRules, ruleOf } from '../counting-rule/counting-rule.lookup.ts';
import { IDENTITY_COLUMNS } from './participant.columns.ts';
import type { AnsweredFrom } from './participant.draft.ts';
import { namedPredicate, participantPredicate } from './participant.lookup.ts';
import type { ParticipantReader } from './participant-reader.lookup.ts';
import { SHEET_JSON } from './participant.statement.ts';
import { sheetOf, type StoredSheet } from './stored-sheet.ts';
import type { ParticipantSheet, SheetFindingAnswer } from './dto/participant-sheet.dto.ts';

interface SheetRow {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly sheet: StoredSheet;
  readonly answeredFrom: AnsweredFrom;
  readonly units: Ref[];
  readonly isNamed: boolean;
  readonly rules: RecordedRule[] | null;
}

/** What tells the person, and what is sensitive: a reader of pseudonyms gets none of it. */
const HIDDEN_FIELDS: readonly SheetField[] = [
  ...(Object.keys(IDENTITY_COLUMNS) as SheetField[]),
  ...(['disadvantages', 'housingAccess', 'sharedHousehold', 'territorialEligibility'] as const),
];

/** The monitoring sheet with what it lacks. */
@Injectable()
export class ParticipantSheetView {
  constructor(
    private readonly database: Database,
    private readonly codeLists: CodeListLookup,
  ) {}

  /** Null when the reader's territory has no such person. */
  async one(
    project: ProjectRef,
    reader: ParticipantReader,
    id: string,
    today: LocalDate,
  ): Promise<ParticipantSheet | null> {
    const params: unknown[] = [project.id, id];
    const named = namedPredicate(reader.names, 'p.id', params);
    const own = participantPredicate(reader.people, 'p.id', params);
    const row = await this.database.one<SheetRow>(
      `SELECT p.id, p.code, p.version, ${SHEET_JSON} AS sheet, r.answered_from AS "answeredFrom", ${named} AS "isNamed",
         ${countingRules('$1')} AS rules,
         coalesce((SELECT json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name)
           FROM participant_unit pu JOIN territorial_unit u ON u.id = pu.unit_id
           WHERE pu.participant_id = p.id AND pu.recorded_to IS NULL), '[]') AS units
       FROM participant p
       JOIN participant_record r ON r.participant_id = p.id AND r.recorded_to IS NULL
       LEFT JOIN participant_identity i ON i.participant_id = p.id
       WHERE p.project_id = $1 AND p.id = $2 AND ${own}`,
      params,
    );
    if (!row) return null;
    const lists = await this.codeLists.lists(this.database, Object.values(LIST_OF_FIELD));
    const required = ruleOf(row.rules, today)?.rule.requiredFields;
    const context = { today, projectEndsOn: project.endsOn, lists, ...(required ? { required } : {}) };
    return shown(row, sheetFindings(sheetOf(row.sheet), context));
  }
}

function shown(row: SheetRow, found: ReturnType<typeof sheetFindings>): ParticipantSheet {
  const { id, code, version, units, isNamed, answeredFrom } = row;
  const isHidden = (field: string): boolean => !isNamed && HIDDEN_FIELDS.some((hidden) => hidden === field);
  const values = Object.entries(row.sheet).map(([field, value]) => [
    field,
    isHidden(field) ? null : (value as unknown),
  ]);
  const sheet = sheetOf(row.sheet);
  const findings = found.map(({ severity, code, field, params }): SheetFindingAnswer => ({
    ...{ severity, code, field, params: { ...params } },
  }));
  return {
    ...(Object.fromEntries(values) as Omit<StoredSheet, 'refusedFields'>),
    ...{ id, code, version, units, answeredFrom: { ...answeredFrom } },
    refusedFields: row.sheet.refusedFields.filter((field) => !isHidden(field)),
    isHidden: !isNamed,
    findings: findings.filter(({ code, field }) => code !== 'participant.field-refused' || !isHidden(field)),
    frozenFields: ENTRY_STATE_FIELDS.filter((field) => isFieldSettled(sheet, field)),
  } as ParticipantSheet;
}
