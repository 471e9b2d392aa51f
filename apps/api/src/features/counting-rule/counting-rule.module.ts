import { Module } from '@nestjs/common';
import { CountingRuleController } from './counting-rule.controller.ts';
import { CountingRuleRepository } from './counting-rule.repository.ts';
import { CountingRuleService } from './counting-rule.service.ts';
import { CountingRuleView } from './counting-rule.view.ts';
import { RehearsalView } from './rehearsal.view.ts';

@Module({
  controllers: [CountingRuleController],
  providers: [CountingRuleService, CountingRuleRepository, CountingRuleView, RehearsalView],
})
export class CountingRuleModule {}
