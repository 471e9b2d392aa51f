import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { localDate, readRegistrationNumber, type LocalDate } from '@rssz/domain';
import { Public } from '../../platform/auth/require-permission.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { ProgrammeItemDetail, ProgrammeItemPage, ProgrammeVersion } from './dto/programme-item.dto.ts';
import {
  CompareProgramme,
  FindProgrammeItems,
  ReadProgramme,
  ReadRegistrationNumber,
} from './dto/read-programme.dto.ts';
import { RegistrationNumberReading } from './dto/registration-reading.dto.ts';
import { ProgrammeComparison, SpecificObjective } from './dto/specific-objective.dto.ts';
import { ProgrammeReader } from './programme.reader.ts';
import { ProgrammeView } from './programme.view.ts';

/** The catalogue of OPZ+, open to everybody. */
@ApiTags('programme')
@Controller('programme')
export class ProgrammeController {
  constructor(
    private readonly reader: ProgrammeReader,
    private readonly view: ProgrammeView,
    private readonly clock: BusinessClock,
  ) {}

  @Get('specific-objectives')
  @Public()
  @Header('cache-control', 'no-cache')
  @ApiOkResponse({ type: [SpecificObjective] })
  objectives(@Query() { asOf }: ReadProgramme): Promise<SpecificObjective[]> {
    return this.reader.objectives(this.day(asOf));
  }

  @Get('items')
  @Public()
  @Header('cache-control', 'no-cache')
  @ApiOkResponse({ type: ProgrammeItemPage })
  find(@Query() query: FindProgrammeItems): Promise<ProgrammeItemPage> {
    return this.reader.find(this.day(query.asOf), query);
  }

  @Get('items/:code')
  @Public()
  @Header('cache-control', 'no-cache')
  @ApiOkResponse({ type: ProgrammeItemDetail })
  item(@Param('code') code: string, @Query() { asOf }: ReadProgramme): Promise<ProgrammeItemDetail> {
    return this.reader.item(this.day(asOf), code);
  }

  /** Errors: programme.same-objective. */
  @Get('comparison')
  @Public()
  @Header('cache-control', 'no-cache')
  @ApiOkResponse({ type: ProgrammeComparison })
  compare(@Query() query: CompareProgramme): Promise<ProgrammeComparison> {
    return this.reader.compare(this.day(query.asOf), query);
  }

  @Get('versions')
  @Public()
  @Header('cache-control', 'no-cache')
  @ApiOkResponse({ type: [ProgrammeVersion] })
  versions(): Promise<ProgrammeVersion[]> {
    return this.view.versions(this.clock.today());
  }

  /** Takes the number with its slashes written as %2F. Errors: registration.malformed, …other-programme, …former-period. */
  @Get('registration-numbers/:number')
  @Public()
  @ApiOkResponse({ type: RegistrationNumberReading })
  registrationNumber(
    @Param('number') number: string,
    @Query() { objective }: ReadRegistrationNumber,
  ): RegistrationNumberReading {
    const reading = readRegistrationNumber(number, objective);
    if (!reading.ok) throw new ProblemError({ ...reading.error, field: 'number' });
    const warnings = reading.value.warnings.map(({ code, params }) => ({ code, params: { ...params } }));
    return { ...reading.value, warnings };
  }

  private day(asOf: string | undefined): LocalDate {
    return asOf === undefined ? this.clock.today() : localDate(asOf);
  }
}
