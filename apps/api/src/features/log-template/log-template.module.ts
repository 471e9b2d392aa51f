import { Module } from '@nestjs/common';
import { LogTemplateController } from './log-template.controller.ts';
import { LogTemplateService } from './log-template.service.ts';
import { LogTemplateView } from './log-template.view.ts';

@Module({ controllers: [LogTemplateController], providers: [LogTemplateService, LogTemplateView] })
export class LogTemplateModule {}
