import { Module } from '@nestjs/common';
import { DeadlineModule } from '../deadline/deadline.module.ts';
import { IndicatorModule } from '../indicator/indicator.module.ts';
import { KeyActivityView } from './key-activity.view.ts';
import { OverviewReader } from './overview.reader.ts';
import { PeopleView } from './people.view.ts';
import { ProjectLoader } from './project-loader.ts';
import { ProjectController } from './project.controller.ts';
import { ProjectView } from './project.view.ts';
import { UnitCountView } from './unit-count.view.ts';

@Module({
  imports: [IndicatorModule, DeadlineModule],
  controllers: [ProjectController],
  providers: [ProjectLoader, ProjectView, KeyActivityView, PeopleView, UnitCountView, OverviewReader],
})
export class ProjectModule {}
