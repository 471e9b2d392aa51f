import { Module } from '@nestjs/common';
import { CodeListModule } from '../code-list/code-list.module.ts';
import { UserModule } from '../user/user.module.ts';
import { TerritorialPlaceController } from './territorial-place.controller.ts';
import { TerritorialUnitController } from './territorial-unit.controller.ts';
import { TerritorialUnitReader } from './territorial-unit.reader.ts';
import { TerritorialUnitRepository } from './territorial-unit.repository.ts';
import { TerritorialUnitService } from './territorial-unit.service.ts';
import { UnitAssignmentController } from './unit-assignment.controller.ts';
import { UnitAssignmentRepository } from './unit-assignment.repository.ts';
import { UnitAssignmentService } from './unit-assignment.service.ts';
import { UnitPlaceRepository } from './unit-place.repository.ts';

@Module({
  imports: [UserModule, CodeListModule],
  controllers: [TerritorialUnitController, UnitAssignmentController, TerritorialPlaceController],
  providers: [
    TerritorialUnitRepository,
    UnitPlaceRepository,
    UnitAssignmentRepository,
    TerritorialUnitReader,
    TerritorialUnitService,
    UnitAssignmentService,
  ],
})
export class TerritorialUnitModule {}
