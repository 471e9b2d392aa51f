import { Injectable } from '@nestjs/common';
import type { FigureDay, LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { figureScope, reachOf, scopeFor } from '../../platform/auth/scope.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { DeadlineLookup } from '../deadline/deadline.lookup.ts';
import { IndicatorLookup } from '../indicator/indicator.lookup.ts';
import type { ProjectOverview } from './dto/overview.dto.ts';
import { KeyActivityView } from './key-activity.view.ts';
import { UnitCountView } from './unit-count.view.ts';

const NEXT_DEADLINES = 5;

/** Brings the figures of the overview together: each comes from the one place that knows it. */
@Injectable()
export class OverviewReader {
  constructor(
    private readonly indicators: IndicatorLookup,
    private readonly deadlines: DeadlineLookup,
    private readonly activities: KeyActivityView,
    private readonly units: UnitCountView,
  ) {}

  async read(
    actor: SignedInActor,
    project: ProjectRef,
    { day, today }: { day: FigureDay; today: LocalDate },
  ): Promise<ProjectOverview> {
    const figures = figureScope(actor, project.id, today);
    const deadlineScope = scopeFor(actor, 'deadline.read', project.id, today);
    const [indicators, keyActivities, deadlines, counts] = await Promise.all([
      this.indicators.all(project.id, day, figures),
      this.activities.list(project.id, day, figures),
      this.deadlines.next({ projectId: project.id, today, scope: deadlineScope }, { size: NEXT_DEADLINES }),
      this.units.read(project.id, day.countedTo, figures),
    ]);
    const overdue = keyActivities.reduce((sum, { overdueDocuments }) => sum + overdueDocuments, 0);
    const about = { asOf: day.asOf, asOfInFuture: day.isInFuture, reach: reachOf(figures) };
    return { ...about, indicators, keyActivities, deadlines, overdue, ...counts };
  }
}
