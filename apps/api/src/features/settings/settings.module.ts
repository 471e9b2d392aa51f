import { Module } from '@nestjs/common';
import { AuditView } from './audit.view.ts';
import { MailView } from './mail.view.ts';
import { SettingsController } from './settings.controller.ts';
import { SettingsView } from './settings.view.ts';

@Module({ controllers: [SettingsController], providers: [SettingsView, MailView, AuditView] })
export class SettingsModule {}
