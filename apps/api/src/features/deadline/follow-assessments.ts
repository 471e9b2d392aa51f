import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { OnFact, type FactSubscriber } from '../../platform/facts/on-fact.ts';
import { ComparisonLookup } from '../comparison/comparison.lookup.ts';
import { AssessmentDeadlineRepository } from './assessment-deadline.repository.ts';

const UNIT = `SELECT unit_id AS "unitId" FROM`;

/** Where the unit of a fact stands; a fact without one concerns every unit of its project. */
const UNIT_OF_SUBJECT: Readonly<Record<string, string>> = {
  'territorial-unit': `SELECT id AS "unitId" FROM territorial_unit WHERE id = $1`,
  'cooperation-description': `${UNIT} cooperation_description WHERE id = $1`,
  assessment: `${UNIT} assessment WHERE id = $1`,
  milestone: `${UNIT} milestone WHERE id = $1`,
};

/**
 * Keeps the register with what blocks the judgement of the goal: every unit that lacks its areas, a baseline or a later
 * assessment has a deadline for it, until it is there.
 */
@Injectable()
@OnFact(
  'assessment.recorded',
  'assessment.corrected',
  'cooperation-description.agreed',
  'cooperation-description.approved',
  'milestone.changed',
  'territorial-unit.created',
  'territorial-unit.changed',
  'territorial-unit.assigned',
  'territorial-unit.assignment-corrected',
  'territorial-unit.assignment-ended',
  'project.definition-changed',
  'demo.loaded',
)
export class FollowAssessments implements FactSubscriber {
  constructor(
    private readonly comparison: ComparisonLookup,
    private readonly deadlines: AssessmentDeadlineRepository,
  ) {}

  async handle(tx: Transaction, fact: RecordedFact): Promise<void> {
    const project = await tx.one<{ id: string; startsOn: LocalDate; endsOn: LocalDate }>(
      `SELECT id, starts_on AS "startsOn", ends_on AS "endsOn" FROM project WHERE id = $1`,
      [fact.projectId],
      'project-period',
    );
    if (!project) return;
    const unitId = await unitOf(tx, fact);
    const blockers = await this.comparison.blockers(tx, { project, today: tx.today, unitId });
    await this.deadlines.follow(tx, project.id, unitId, blockers);
  }
}

async function unitOf(tx: Transaction, { subjectType, subjectId }: RecordedFact): Promise<string | null> {
  const sql = UNIT_OF_SUBJECT[subjectType];
  return sql ? ((await tx.one<{ unitId: string }>(sql, [subjectId]))?.unitId ?? null) : null;
}
