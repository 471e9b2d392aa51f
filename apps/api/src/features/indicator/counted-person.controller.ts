import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { participantReader } from '../participant/participant-reader.lookup.ts';
import { RecordListing, type ShownPerson } from '../participant/people.lookup.ts';
import { ExplanationView } from './explanation.view.ts';
import { RadarView } from './radar.view.ts';
import { readPointInTime } from './read-point-in-time.ts';
import { ParticipantExplanation } from './dto/explanation.dto.ts';
import { ParticipantRadar, ReadRadar } from './dto/radar.dto.ts';
import { ReadIndicators } from './dto/read-indicators.dto.ts';

/** What the indicator of persons says of single people, by name or by pseudonym as the reader may. */
@ApiTags('indicator')
@Controller('projects/:projectCode/indicators/participants')
export class CountedPersonController {
  constructor(
    private readonly explanations: ExplanationView,
    private readonly radars: RadarView,
    private readonly listings: RecordListing,
    private readonly clock: BusinessClock,
  ) {}

  /** Figures are the project's, the same for every reader; lists show the people of the reader's territory. */
  @Get('radar')
  @RequirePermission('indicator.read')
  @ApiOkResponse({ type: ParticipantRadar })
  async radar(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Query() query: ReadRadar,
  ): Promise<ParticipantRadar> {
    const reader = participantReader(actor, project.id, this.clock.today());
    const radar = found(await this.radars.of(project, reader, { ...readPointInTime(query, this.clock), query }));
    await this.listings.of(actor, project.id, shownIn(radar.items));
    return radar;
  }

  /** Why one person counts or not: the rule that held, the sums, and every visit behind them. */
  @Get('evidence/:id')
  @RequirePermission('participant.read')
  @ApiOkResponse({ type: ParticipantExplanation })
  async explanation(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @UuidParam('id') id: string,
    @Query() query: ReadIndicators,
  ): Promise<ParticipantExplanation> {
    const reader = participantReader(actor, project.id, this.clock.today());
    return found(await this.explanations.one(project, reader, id, readPointInTime(query, this.clock)));
  }
}

const shownIn = (items: readonly { readonly id: string; readonly title: string }[]): ShownPerson[] =>
  items.map(({ id, title }) => ({ id, shown: title }));

function found<T>(value: T | null): T {
  if (value === null) throw new ProblemError({ code: 'resource.not-found' });
  return value;
}
