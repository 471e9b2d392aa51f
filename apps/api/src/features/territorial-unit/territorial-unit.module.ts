import { Module } from '@nestjs/common';
import { MunicipalityModule } from '../municipality/municipality.module.ts';
import { UserModule } from '../user/user.module.ts';
import { LeaveUnits } from './leave-units.ts';
import { MoveHandedOverUnit } from './move-handed-over-unit.ts';
import { TakeInProposedUnit } from './take-in-proposed-unit.ts';
import { TerritorialPlaceController } from './territorial-place.controller.ts';
import { TerritorialUnitExport } from './territorial-unit-export.view.ts';
import { TerritorialUnitImportWriter } from './territorial-unit-import.writer.ts';
import { TerritorialUnitController } from './territorial-unit.controller.ts';
import { TerritorialUnitReader } from './territorial-unit.reader.ts';
import { TerritorialUnitRepository } from './territorial-unit.repository.ts';
import { TerritorialUnitService } from './territorial-unit.service.ts';
import { UnitAssignmentController } from './unit-assignment.controller.ts';
import { UnitAssignmentRepository } from './unit-assignment.repository.ts';
import { UnitAssignmentService } from './unit-assignment.service.ts';
import { UnitContactController } from './unit-contact.controller.ts';
import { UnitContactRepository } from './unit-contact.repository.ts';
import { UnitContactService } from './unit-contact.service.ts';
import { UnitHistoryController } from './unit-history.controller.ts';
import { UnitHistoryView } from './unit-history.view.ts';
import { UnitImageRepository } from './unit-image.repository.ts';
import { UnitImportUndo } from './unit-import-undo.ts';
import { UnitMunicipalityController } from './unit-municipality.controller.ts';
import { UnitMunicipalityRepository } from './unit-municipality.repository.ts';
import { UnitMunicipalityService } from './unit-municipality.service.ts';
import { UnitPlaceRepository } from './unit-place.repository.ts';
import { WriteImportedUnit } from './write-imported-unit.ts';

@Module({
  imports: [UserModule, MunicipalityModule],
  controllers: [
    TerritorialUnitController,
    UnitAssignmentController,
    UnitMunicipalityController,
    UnitContactController,
    UnitHistoryController,
    TerritorialPlaceController,
  ],
  providers: [
    TerritorialUnitRepository,
    UnitPlaceRepository,
    UnitAssignmentRepository,
    TerritorialUnitReader,
    TerritorialUnitService,
    UnitAssignmentService,
    LeaveUnits,
    MoveHandedOverUnit,
    TakeInProposedUnit,
    UnitImageRepository,
    UnitMunicipalityRepository,
    UnitMunicipalityService,
    UnitContactRepository,
    UnitContactService,
    UnitHistoryView,
    WriteImportedUnit,
    UnitImportUndo,
    TerritorialUnitExport,
    TerritorialUnitImportWriter,
  ],
})
export class TerritorialUnitModule {}
