import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { activeAssignments, permissionsOf } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { OutboxRetry } from '../../platform/facts/outbox-retry.ts';
import { MailRetry } from '../../platform/mail/mail-retry.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { AuditView, type AuditScope } from './audit.view.ts';
import { AuditPage, AuditQuery } from './dto/audit.dto.ts';
import { MailPage, MailQuery } from './dto/mail.dto.ts';
import { RetriedOutbox, Settings } from './dto/settings.dto.ts';
import { MailView } from './mail.view.ts';
import { SettingsView } from './settings.view.ts';

@ApiTags('settings')
@Controller()
export class SettingsController {
  constructor(
    private readonly settings: SettingsView,
    private readonly mails: MailView,
    private readonly mailRetry: MailRetry,
    private readonly outboxRetry: OutboxRetry,
    private readonly audit: AuditView,
    private readonly clock: BusinessClock,
  ) {}

  @Get('settings')
  @RequirePermission('settings.manage')
  @ApiOkResponse({ type: Settings })
  read(): Promise<Settings> {
    return this.settings.read();
  }

  @Post('settings/outbox/retry')
  @HttpCode(200)
  @RequirePermission('settings.manage')
  @ApiOkResponse({ type: RetriedOutbox })
  async retryOutbox(@CurrentActor() actor: SignedInActor): Promise<RetriedOutbox> {
    return { retried: await this.outboxRetry.retry(actor) };
  }

  @Get('settings/mails')
  @RequirePermission('mail.read')
  @ApiOkResponse({ type: MailPage })
  listMails(@Query() query: MailQuery): Promise<MailPage> {
    return this.mails.page(query);
  }

  @Post('settings/mails/:id/retry')
  @HttpCode(204)
  @RequirePermission('settings.manage')
  @ApiNoContentResponse({ description: 'The mail waits to be sent again' })
  retryMail(@CurrentActor() actor: SignedInActor, @UuidParam('id') id: string): Promise<void> {
    return this.mailRetry.retry(actor, id);
  }

  @Get('audit')
  @RequirePermission('audit.read')
  @ApiOkResponse({ type: AuditPage })
  readAudit(@CurrentActor() actor: SignedInActor, @Query() query: AuditQuery): Promise<AuditPage> {
    return this.audit.page(auditScopeOf(actor, this.clock), query);
  }
}

/** An administrator reads the whole audit, a manager that of their projects and of the accounts of their people. */
function auditScopeOf(actor: SignedInActor, clock: BusinessClock): AuditScope {
  const reading = activeAssignments(actor.assignments, clock.today()).filter(({ role }) =>
    permissionsOf(role).includes('audit.read'),
  );
  if (reading.some(({ projectId }) => projectId === null)) return { kind: 'all' };
  return { kind: 'projects', projectIds: reading.flatMap(({ projectId }) => (projectId === null ? [] : [projectId])) };
}
