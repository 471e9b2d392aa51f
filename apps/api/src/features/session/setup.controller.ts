import { Body, Controller, Get, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/auth/require-permission.ts';
import { FirstAdministratorRequest, Installation, SetPasswordRequest } from './dto/setup.dto.ts';
import { SessionView } from './session.view.ts';
import { SetupService } from './setup.service.ts';

@ApiTags('session')
@Controller()
export class SetupController {
  constructor(
    private readonly service: SetupService,
    private readonly view: SessionView,
  ) {}

  @Get('installation')
  @Public()
  @ApiOkResponse({ type: Installation })
  installation(): Promise<Installation> {
    return this.view.installation();
  }

  @Post('setup/first-administrator')
  @Public()
  @HttpCode(204)
  createFirstAdministrator(@Body() request: FirstAdministratorRequest, @Ip() address: string): Promise<void> {
    return this.service.createFirstAdministrator(request, address);
  }

  @Post('setup/password')
  @Public()
  @HttpCode(204)
  setPassword(@Body() request: SetPasswordRequest, @Ip() address: string): Promise<void> {
    return this.service.setPassword(request, address);
  }
}
