import { Module } from '@nestjs/common';
import { UserModule } from '../user/user.module.ts';
import { HandoverController } from './handover.controller.ts';
import { HandoverReader } from './handover.reader.ts';
import { HandoverRepository } from './handover.repository.ts';
import { HandoverService } from './handover.service.ts';

@Module({
  imports: [UserModule],
  controllers: [HandoverController],
  providers: [HandoverRepository, HandoverReader, HandoverService],
})
export class HandoverModule {}
