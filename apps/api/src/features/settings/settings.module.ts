import { Module } from '@nestjs/common';
import { OutboxRetry } from '../../platform/facts/outbox-retry.ts';
import { AuditView } from './audit.view.ts';
import { MailView } from './mail.view.ts';
import { SettingsController } from './settings.controller.ts';
import { SettingsView } from './settings.view.ts';

@Module({ controllers: [SettingsController], providers: [OutboxRetry, SettingsView, MailView, AuditView] })
export class SettingsModule {}
