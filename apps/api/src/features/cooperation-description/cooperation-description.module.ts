import { Module } from '@nestjs/common';
import { AttachmentModule } from '../attachment/attachment.module.ts';
import { CooperationDescriptionController } from './cooperation-description.controller.ts';
import { CooperationDescriptionReader } from './cooperation-description.reader.ts';
import { CooperationDescriptionRepository } from './cooperation-description.repository.ts';
import { CooperationDescriptionService } from './cooperation-description.service.ts';
import { DescriptionDocument } from './description-document.ts';
import { DescriptionExportController } from './description-export.controller.ts';
import { DescriptionTransitionService } from './description-transition.service.ts';
import { ExpectedResultController } from './expected-result.controller.ts';
import { ResultClosingRepository } from './result-closing.repository.ts';
import { ResultClosingService } from './result-closing.service.ts';
import { UnitDescriptionController } from './unit-description.controller.ts';

@Module({
  imports: [AttachmentModule],
  controllers: [
    UnitDescriptionController,
    CooperationDescriptionController,
    ExpectedResultController,
    DescriptionExportController,
  ],
  providers: [
    CooperationDescriptionRepository,
    ResultClosingRepository,
    CooperationDescriptionReader,
    CooperationDescriptionService,
    DescriptionTransitionService,
    ResultClosingService,
    DescriptionDocument,
  ],
})
export class CooperationDescriptionModule {}
