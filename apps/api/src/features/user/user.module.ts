import { Module } from '@nestjs/common';
import { UserRoleRepository } from './user-role.repository.ts';
import { UserRoleService } from './user-role.service.ts';
import { UserController } from './user.controller.ts';
import { UserLookup } from './user.lookup.ts';
import { UserRepository } from './user.repository.ts';
import { UserService } from './user.service.ts';

@Module({
  controllers: [UserController],
  providers: [UserRepository, UserRoleRepository, UserService, UserRoleService, UserLookup],
  exports: [UserLookup],
})
export class UserModule {}
