import { Injectable } from '@nestjs/common';
import type { IndicatorDefinition, LocalDate, ProjectDefinition, Scope } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import { Database } from '../../platform/db/database.ts';
import type { Project, ProjectDetail, ThematicArea } from './dto/project.dto.ts';

/** The unit scope of the reader in a project. */
export type UnitScopeIn = (projectId: string) => Scope;

interface Row {
  readonly id: string;
  readonly code: string;
  readonly registrationNumber: string;
  readonly name: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly definition: ProjectDefinition;
  readonly places: number;
  readonly thematicAreas: ThematicArea[];
}

const SELECT = `
SELECT p.id, p.code, p.registration_number AS "registrationNumber", p.name, p.starts_on AS "startsOn", p.ends_on AS "endsOn",
  p.definition, (SELECT count(*) FROM territorial_place tp WHERE tp.project_id = p.id) AS places,
  coalesce((SELECT json_agg(json_build_object('id', a.id, 'code', a.code, 'nameCs', a.name_cs, 'nameEn', a.name_en)
    ORDER BY a.position) FROM thematic_area a WHERE a.project_id = p.id), '[]') AS "thematicAreas"
FROM project p`;

/** Projects as their definitions state them. */
@Injectable()
export class ProjectView {
  constructor(private readonly database: Database) {}

  /** The projects that `isReadable` lets through, each with the count of units within the reader's scope. */
  async list(isReadable: (projectId: string) => boolean, scopeIn: UnitScopeIn): Promise<Project[]> {
    const rows = await this.database.query<Row>(`${SELECT} ORDER BY p.code`, [], 'project-list');
    const readable = rows.filter(({ id }) => isReadable(id));
    return Promise.all(readable.map(async (row) => projectOf(row, await this.units(row.id, scopeIn(row.id)))));
  }

  async detail(projectId: string, scope: Scope): Promise<ProjectDetail | null> {
    const row = await this.database.one<Row>(`${SELECT} WHERE p.id = $1`, [projectId], 'project-detail');
    if (!row) return null;
    const { programme, summary, outputLines, assumptions, indicators, monitoringPeriods } = row.definition;
    const { periods, isAssumption } = monitoringPeriods;
    return {
      ...projectOf(row, await this.units(projectId, scope)),
      programme,
      summary,
      outputLines: outputLines.map(({ documentTitle: _title, years: _years, ...line }) => ({
        ...line,
        allowedKinds: [...line.allowedKinds],
      })),
      assumptions: [...assumptions],
      ruleChoices: indicators.flatMap(ruleChoicesOf),
      monitoringPeriods: periods.map((period) => ({ ...period, isAssumption })),
    };
  }

  private async units(projectId: string, scope: Scope): Promise<number> {
    const params: unknown[] = [projectId];
    const row = await this.database.one<{ count: number }>(
      `SELECT count(*) AS count FROM territorial_unit u WHERE u.project_id = $1 AND ${scopePredicate(scope, 'u.id', params)}`,
      params,
    );
    return row?.count ?? 0;
  }
}

function projectOf({ definition, ...row }: Row, units: number): Project {
  const { source: _source, ...implementer } = definition.implementer;
  return { ...row, implementer, goal: definition.goal, units };
}

function ruleChoicesOf({ code, ruleChoices }: IndicatorDefinition): ProjectDetail['ruleChoices'] {
  return ruleChoices.map((choice) => ({ ...choice, alternatives: [...choice.alternatives], indicator: code }));
}
