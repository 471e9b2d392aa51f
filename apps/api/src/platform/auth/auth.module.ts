import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access-guard.ts';
import { LocalStrategy } from './local-strategy.ts';
import { PasswordDesk } from './password-desk.ts';
import { SessionStore } from './session-store.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

@Global()
@Module({
  providers: [SessionStore, SignInThrottle, PasswordDesk, LocalStrategy, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [SessionStore, SignInThrottle, PasswordDesk],
})
export class AuthModule {}
