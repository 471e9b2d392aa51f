import type { Type } from '@nestjs/common';
import { AdvisoryLogModule } from './features/advisory-log/advisory-log.module.ts';
import { CodeListModule } from './features/code-list/code-list.module.ts';
import { DeadlineModule } from './features/deadline/deadline.module.ts';
import { DeliverableModule } from './features/deliverable/deliverable.module.ts';
import { HealthModule } from './features/health/health.module.ts';
import { IndicatorModule } from './features/indicator/indicator.module.ts';
import { MyDayModule } from './features/my-day/my-day.module.ts';
import { NotificationModule } from './features/notification/notification.module.ts';
import { ParticipantModule } from './features/participant/participant.module.ts';
import { ProjectModule } from './features/project/project.module.ts';
import { SessionModule } from './features/session/session.module.ts';
import { SettingsModule } from './features/settings/settings.module.ts';
import { TerritorialUnitModule } from './features/territorial-unit/territorial-unit.module.ts';
import { UserModule } from './features/user/user.module.ts';
import { VerdictModule } from './features/verdict/verdict.module.ts';

/** Every feature, one line each. */
export const features: Type[] = [
  SessionModule,
  HealthModule,
  ProjectModule,
  CodeListModule,
  UserModule,
  SettingsModule,
  TerritorialUnitModule,
  DeliverableModule,
  ParticipantModule,
  AdvisoryLogModule,
  IndicatorModule,
  VerdictModule,
  DeadlineModule,
  NotificationModule,
  MyDayModule,
];
