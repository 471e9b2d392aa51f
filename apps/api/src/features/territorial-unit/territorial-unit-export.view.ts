import { Injectable } from '@nestjs/common';
import { scopePredicate } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { ExportReading } from '../../platform/import/import-writer.ts';
import type { UnitKind } from './dto/territorial-unit.dto.ts';
import { WORD_OF_KIND, type UnitImportFields } from './territorial-unit-import-kind.ts';

type ExportRow = Record<keyof UnitImportFields, string>;

/** Units as the import reads them, within the reader's scope, by place and name. */
@Injectable()
export class TerritorialUnitExport {
  async rows(db: Pick<Transaction, 'query'>, { projectId, today, scope }: ExportReading): Promise<ExportRow[]> {
    const params: unknown[] = [projectId, today];
    const rows = await db.query<ExportRow>(
      `SELECT coalesce(p.code, '') AS place, u.name, u.kind, u.region_code AS "regionCode",
         coalesce(u.cooperation_from::text, '') AS "cooperationFrom",
         coalesce(u.cooperation_to::text, '') AS "cooperationTo",
         coalesce((SELECT string_agg(m.municipality_code, ', ' ORDER BY m.municipality_code) FROM unit_municipality m
           WHERE m.unit_id = u.id AND m.recorded_to IS NULL), '') AS municipalities, u.note
       FROM territorial_unit u
       LEFT JOIN unit_place up ON up.unit_id = u.id AND up.recorded_to IS NULL AND up.valid_from <= $2::date
         AND (up.valid_to IS NULL OR up.valid_to >= $2::date)
       LEFT JOIN territorial_place p ON p.id = up.place_id
       WHERE u.project_id = $1 AND ${scopePredicate(scope, 'u.id', params)}
       ORDER BY p.number NULLS LAST, u.name`,
      params,
    );
    return rows.map((row) => ({ ...row, kind: WORD_OF_KIND[row.kind as UnitKind] }));
  }
}
