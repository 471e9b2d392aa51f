import type { CookieSerializeOptions } from '@fastify/cookie';
import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Inject,
  Ip,
  Patch,
  Post,
  Put,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { LocalGuard } from '../../platform/auth/local-guard.ts';
import { Public, SignedIn } from '../../platform/auth/require-permission.ts';
import { SESSION_COOKIE, SIGNED_IN_COOKIE } from '../../platform/auth/session-store.ts';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import { ChangePasswordRequest, ChangeSessionRequest, OfflineKey, Session, SignInRequest } from './dto/session.dto.ts';
import { offlineKey } from './offline-key.ts';
import { OwnPasswordService } from './own-password.service.ts';
import { SessionService } from './session.service.ts';
import { SessionView } from './session.view.ts';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly service: SessionService,
    private readonly view: SessionView,
    private readonly passwords: OwnPasswordService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @Public()
  @UseGuards(LocalGuard)
  @ApiBody({ type: SignInRequest })
  @ApiOkResponse({ type: Session })
  async signIn(
    @Body() _request: SignInRequest,
    @Req() request: FastifyRequest & { user: { userId: string } },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const { token, session } = await this.service.open(request.user.userId, request.cookies[SESSION_COOKIE]);
    const options = this.cookieOptions(request);
    void reply
      .setCookie(SESSION_COOKIE, token, options)
      .setCookie(SIGNED_IN_COOKIE, '1', { ...options, httpOnly: false })
      .header('cache-control', 'no-store');
    return session;
  }

  @Get()
  @SignedIn()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: Session })
  read(@CurrentActor() actor: SignedInActor): Promise<Session> {
    return this.view.of(actor);
  }

  /** For the diary without signal: what is kept on the device is enciphered with a key that the server holds. */
  @Get('offline-key')
  @SignedIn()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: OfflineKey })
  readOfflineKey(@CurrentActor() { userId }: SignedInActor): OfflineKey {
    const { secret, offlineHours: hours } = this.config;
    return { userId, key: offlineKey(secret, userId), hours };
  }

  @Patch()
  @SignedIn()
  @ApiOkResponse({ type: Session })
  async change(@CurrentActor() actor: SignedInActor, @Body() request: ChangeSessionRequest): Promise<Session> {
    await this.service.change(actor, request);
    return this.view.of({ ...actor, locale: request.locale ?? actor.locale });
  }

  @Put('password')
  @SignedIn()
  @HttpCode(204)
  changePassword(
    @CurrentActor() actor: SignedInActor,
    @Body() request: ChangePasswordRequest,
    @Ip() address: string,
  ): Promise<void> {
    return this.passwords.change(actor, request, address);
  }

  @Delete()
  @SignedIn()
  @HttpCode(204)
  async signOut(
    @CurrentActor() actor: SignedInActor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.service.close(actor);
    const options = this.cookieOptions(request);
    void reply.clearCookie(SESSION_COOKIE, options).clearCookie(SIGNED_IN_COOKIE, { ...options, httpOnly: false });
  }

  /** Secure when people come by https: by the published address, or by what a trusted proxy says of this request. */
  private cookieOptions(request: FastifyRequest): CookieSerializeOptions {
    const secure = request.protocol === 'https' || (this.config.publicUrl?.startsWith('https:') ?? false);
    return { httpOnly: true, sameSite: 'lax', path: '/', secure };
  }
}
