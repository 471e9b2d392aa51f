import { Module } from '@nestjs/common';
import { UserModule } from '../user/user.module.ts';
import { DeliverablePartController } from './deliverable-part.controller.ts';
import { DeliverablePartLookup } from './deliverable-part.lookup.ts';
import { DeliverablePartReader } from './deliverable-part.reader.ts';
import { DeliverablePartRepository } from './deliverable-part.repository.ts';
import { DeliverablePartService } from './deliverable-part.service.ts';

@Module({
  imports: [UserModule],
  controllers: [DeliverablePartController],
  providers: [DeliverablePartRepository, DeliverablePartReader, DeliverablePartService, DeliverablePartLookup],
  exports: [DeliverablePartLookup],
})
export class DeliverablePartModule {}
