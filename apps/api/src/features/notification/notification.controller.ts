import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { NotificationQuery } from './dto/notification-query.dto.ts';
import { NotificationList, UnreadCount } from './dto/notification.dto.ts';
import { NotificationService } from './notification.service.ts';
import { NotificationView } from './notification.view.ts';

/** The bell: what the signed-in person was told. */
@ApiTags('notifications')
@Controller('notifications')
export class NotificationController {
  constructor(
    private readonly view: NotificationView,
    private readonly notifications: NotificationService,
    private readonly clock: BusinessClock,
  ) {}

  @Get()
  @RequirePermission('notification.read')
  @ApiOkResponse({ type: NotificationList })
  list(@CurrentActor() actor: SignedInActor, @Query() query: NotificationQuery): Promise<NotificationList> {
    return this.view.list(actor, this.clock.today(), query);
  }

  @Post('read-all')
  @HttpCode(200)
  @RequirePermission('notification.read')
  @ApiOkResponse({ type: UnreadCount })
  async readAll(@CurrentActor() actor: SignedInActor): Promise<UnreadCount> {
    await this.notifications.markAllRead(actor);
    return this.view.unread(actor, this.clock.today());
  }

  @Post(':id/read')
  @HttpCode(200)
  @RequirePermission('notification.read')
  @ApiOkResponse({ type: UnreadCount })
  async read(@CurrentActor() actor: SignedInActor, @UuidParam('id') id: string): Promise<UnreadCount> {
    await this.notifications.markRead(actor, id);
    return this.view.unread(actor, this.clock.today());
  }
}
