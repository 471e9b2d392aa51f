import { Module } from '@nestjs/common';
import { EmploymentController } from './employment.controller.ts';
import { EmploymentRepository } from './employment.repository.ts';
import { EmploymentService } from './employment.service.ts';
import { FindingWaiverRepository } from './finding-waiver.repository.ts';
import { RegisterFindingController } from './register-finding.controller.ts';
import { RegisterFindingService } from './register-finding.service.ts';
import { TimesheetDocument } from './timesheet-document.ts';
import { TimesheetFileController } from './timesheet-file.controller.ts';
import { TimesheetRuleService } from './timesheet-rule.service.ts';
import { TimesheetController } from './timesheet.controller.ts';
import { TimesheetReader } from './timesheet.reader.ts';
import { TimesheetRepository } from './timesheet.repository.ts';
import { TimesheetService } from './timesheet.service.ts';
import { WorkHoursController } from './work-hours.controller.ts';
import { WorkHoursService } from './work-hours.service.ts';

@Module({
  controllers: [
    TimesheetController,
    TimesheetFileController,
    WorkHoursController,
    EmploymentController,
    RegisterFindingController,
  ],
  providers: [
    TimesheetReader,
    TimesheetRepository,
    TimesheetService,
    TimesheetDocument,
    WorkHoursService,
    EmploymentService,
    EmploymentRepository,
    FindingWaiverRepository,
    TimesheetRuleService,
    RegisterFindingService,
  ],
})
export class TimesheetModule {}
