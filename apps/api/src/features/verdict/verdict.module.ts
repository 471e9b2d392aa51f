import { Module } from '@nestjs/common';
import { IndicatorModule } from '../indicator/indicator.module.ts';
import { VerdictController } from './verdict.controller.ts';
import { VerdictRepository } from './verdict.repository.ts';
import { VerdictService } from './verdict.service.ts';
import { VerdictView } from './verdict.view.ts';

@Module({
  imports: [IndicatorModule],
  controllers: [VerdictController],
  providers: [VerdictService, VerdictRepository, VerdictView],
})
export class VerdictModule {}
