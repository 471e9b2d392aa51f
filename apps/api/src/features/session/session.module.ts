import { Module } from '@nestjs/common';
import { OwnPasswordService } from './own-password.service.ts';
import { SessionController } from './session.controller.ts';
import { SessionService } from './session.service.ts';
import { SessionView } from './session.view.ts';
import { SetupController } from './setup.controller.ts';
import { SetupService } from './setup.service.ts';

@Module({
  controllers: [SessionController, SetupController],
  providers: [OwnPasswordService, SessionService, SessionView, SetupService],
})
export class SessionModule {}
