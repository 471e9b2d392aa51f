import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { LocalGuard } from '../../platform/auth/local-guard.ts';
import { Public, SignedIn } from '../../platform/auth/require-permission.ts';
import { SESSION_COOKIE } from '../../platform/auth/session-store.ts';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import { ChangeSessionRequest, Session, SignInRequest } from './dto/session.dto.ts';
import { SessionService } from './session.service.ts';
import { SessionView } from './session.view.ts';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly service: SessionService,
    private readonly view: SessionView,
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
    const { token, session } = await this.service.open(request.user.userId);
    this.setCookie(reply, token);
    return session;
  }

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: Session })
  read(@CurrentActor() actor: SignedInActor): Promise<Session> {
    return this.view.of(actor);
  }

  @Patch()
  @SignedIn()
  @ApiOkResponse({ type: Session })
  async change(@CurrentActor() actor: SignedInActor, @Body() request: ChangeSessionRequest): Promise<Session> {
    await this.service.changeLocale(actor, request.locale);
    return this.view.of({ ...actor, locale: request.locale });
  }

  @Delete()
  @SignedIn()
  @HttpCode(204)
  async signOut(@CurrentActor() actor: SignedInActor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.service.close(actor);
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  private setCookie(reply: FastifyReply, token: string): void {
    const secure = this.config.publicUrl?.startsWith('https:') ?? false;
    void reply.setCookie(SESSION_COOKIE, token, { httpOnly: true, sameSite: 'lax', path: '/', secure });
  }
}
