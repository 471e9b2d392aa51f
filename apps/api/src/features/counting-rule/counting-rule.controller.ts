import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { ProjectByCode, type ProjectRef } from '../../platform/http/project-by-code.ts';
import { CountingRuleService } from './counting-rule.service.ts';
import { CountingRuleView } from './counting-rule.view.ts';
import { CountingRules, RuleRehearsal } from './dto/counting-rule.dto.ts';
import { AddRule, proposed, RehearseRule, WithdrawRule } from './dto/write-rule.dto.ts';

/** A version is named by its number; what is no number names none. */
const asNumber = new ParseIntPipe({ exceptionFactory: () => new ProblemError({ code: 'resource.not-found' }) });

/** The versions of the rule by which persons are counted. */
@ApiTags('counting-rule')
@Controller('projects/:projectCode/counting-rules')
export class CountingRuleController {
  constructor(
    private readonly service: CountingRuleService,
    private readonly view: CountingRuleView,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @RequirePermission('indicator.read')
  @ApiOkResponse({ type: CountingRules })
  async list(@ProjectByCode() project: ProjectRef): Promise<CountingRules> {
    return { items: await this.view.all(project.id, this.clock.today()) };
  }

  /** Says who would enter and who would leave; writes nothing. */
  @Post('rehearsal')
  @HttpCode(200)
  @RequirePermission('rule.manage')
  @ApiOkResponse({ type: RuleRehearsal })
  rehearse(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() body: RehearseRule,
  ): Promise<RuleRehearsal> {
    return this.service.rehearse({ actor, project }, proposed(body));
  }

  /** A new version, over the rehearsal that was seen. */
  @Post()
  @RequirePermission('rule.manage')
  @ApiCreatedResponse({ type: CountingRules })
  async add(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Body() body: AddRule,
  ): Promise<CountingRules> {
    const decision = { reason: body.reason, rehearsal: body.rehearsal };
    await this.service.add({ actor, project }, proposed(body), decision);
    return this.list(project);
  }

  @Post(':number/withdrawal-rehearsal')
  @HttpCode(200)
  @RequirePermission('rule.manage')
  @ApiOkResponse({ type: RuleRehearsal })
  rehearseWithdrawal(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Param('number', asNumber) number: number,
  ): Promise<RuleRehearsal> {
    return this.service.rehearseWithdrawal({ actor, project }, number);
  }

  /** A version that should not have been: it is kept, and counts no more. */
  @Post(':number/withdrawal')
  @HttpCode(200)
  @RequirePermission('rule.manage')
  @ApiOkResponse({ type: CountingRules })
  async withdraw(
    @CurrentActor() actor: SignedInActor,
    @ProjectByCode() project: ProjectRef,
    @Param('number', asNumber) number: number,
    @Body() body: WithdrawRule,
  ): Promise<CountingRules> {
    const decision = { reason: body.reason, rehearsal: body.rehearsal };
    await this.service.withdraw({ actor, project }, number, decision);
    return this.list(project);
  }
}
