import { Module } from '@nestjs/common';
import { MunicipalityModule } from '../municipality/municipality.module.ts';
import { MasImportWriter } from './mas-import.writer.ts';
import { MasMunicipalityRepository } from './mas-municipality.repository.ts';
import { MasPlaces } from './mas-places.ts';
import { MasProjectRepository } from './mas-project.repository.ts';
import { MasProjectService } from './mas-project.service.ts';
import { MasController } from './mas.controller.ts';
import { MasReader } from './mas.reader.ts';
import { MasRepository } from './mas.repository.ts';
import { MasService } from './mas.service.ts';

/** Local action groups (MAS), the units that lie in them, and their individual projects. */
@Module({
  imports: [MunicipalityModule],
  controllers: [MasController],
  providers: [
    MasRepository,
    MasMunicipalityRepository,
    MasPlaces,
    MasReader,
    MasService,
    MasProjectRepository,
    MasProjectService,
    MasImportWriter,
  ],
})
export class MasModule {}
