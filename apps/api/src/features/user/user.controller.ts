import { Body, Controller, Get, Headers, HttpCode, Inject, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { CurrentActor } from '../../platform/auth/current-actor.ts';
import { RequirePermission } from '../../platform/auth/require-permission.ts';
import { Database } from '../../platform/db/database.ts';
import { requireVersion } from '../../platform/http/require-version.ts';
import { UuidParam } from '../../platform/http/uuid-param.ts';
import { ChangeUser, CreateUser, EndRole, GiveRole } from './dto/change-user.dto.ts';
import { NewUser, PasswordLink, User } from './dto/user.dto.ts';
import { UserRoleService } from './user-role.service.ts';
import { UserService } from './user.service.ts';
import { readUsers } from './user.view.ts';

@ApiTags('users')
@Controller('users')
export class UserController {
  constructor(
    private readonly database: Database,
    private readonly users: UserService,
    private readonly roles: UserRoleService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @RequirePermission('user.manage')
  @ApiOkResponse({ type: [User] })
  list(): Promise<User[]> {
    return readUsers(this.database);
  }

  @Post()
  @RequirePermission('user.manage')
  @ApiCreatedResponse({ type: NewUser })
  async create(
    @CurrentActor() actor: SignedInActor,
    @Body() body: CreateUser,
    @Req() request: FastifyRequest,
  ): Promise<NewUser> {
    const { user, link } = await this.users.create(actor, body);
    return { user, setPasswordUrl: this.linkOf(request, link.token), validUntil: link.validUntil };
  }

  @Patch(':id')
  @RequirePermission('user.manage')
  @ApiHeader({ name: 'if-match', required: true })
  @ApiOkResponse({ type: User })
  async change(
    @CurrentActor() actor: SignedInActor,
    @UuidParam('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: ChangeUser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<User> {
    const user = await this.users.change(actor, id, requireVersion(ifMatch), body);
    void reply.header('etag', `"${user.version}"`);
    return user;
  }

  @Post(':id/roles')
  @RequirePermission('user.manage')
  @ApiCreatedResponse({ type: User })
  giveRole(@CurrentActor() actor: SignedInActor, @UuidParam('id') id: string, @Body() body: GiveRole): Promise<User> {
    return this.roles.giveTo(actor, id, body);
  }

  @Post(':id/roles/:roleId/end')
  @HttpCode(200)
  @RequirePermission('user.manage')
  @ApiOkResponse({ type: User })
  endRole(
    @CurrentActor() actor: SignedInActor,
    @UuidParam('id') id: string,
    @UuidParam('roleId') roleId: string,
    @Body() body: EndRole,
  ): Promise<User> {
    return this.roles.end(actor, id, roleId, body);
  }

  @Post(':id/password-link')
  @RequirePermission('user.manage')
  @ApiCreatedResponse({ type: PasswordLink })
  async passwordLink(
    @CurrentActor() actor: SignedInActor,
    @UuidParam('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<PasswordLink> {
    const { token, validUntil } = await this.users.makePasswordLink(actor, id);
    return { url: this.linkOf(request, token), validUntil };
  }

  /** The secret stands after the hash: a browser sends it to nobody, so no log and no proxy learns it. */
  private linkOf(request: FastifyRequest, token: string): string {
    const base = this.config.publicUrl ?? `${request.protocol}://${request.host}`;
    return `${base}/heslo#${token}`;
  }
}
