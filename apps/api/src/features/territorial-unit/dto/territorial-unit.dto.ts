import { ApiProperty } from '@nestjs/swagger';
import { DELIVERABLE_STATES } from '@rssz/domain';
import { Ref, UserRef } from '../../../platform/http/dto/ref.dto.ts';

export const UNIT_KINDS = ['municipality', 'association', 'region'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export class UnitRegion {
  @ApiProperty({ example: 'CZ042' }) code: string;
  @ApiProperty({ example: 'Ústecký kraj' }) nameCs: string;
  @ApiProperty({ example: 'Ústí nad Labem Region' }) nameEn: string;
}

export class UnitPlace {
  @ApiProperty({ example: 7 }) number: number;
  @ApiProperty({ example: 'ÚC 07' }) code: string;
}

export class UnitFinalReport {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'V-05' }) code: string;
  @ApiProperty({ enum: DELIVERABLE_STATES }) state: string;
}

/** A territorial unit as it stands today. */
export class TerritorialUnit {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: UNIT_KINDS }) kind: UnitKind;
  @ApiProperty({ type: UnitRegion }) region: UnitRegion;
  @ApiProperty({ type: UnitPlace, nullable: true }) place: UnitPlace | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) cooperationFrom: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) cooperationTo: string | null;
  @ApiProperty({ type: [UserRef] }) consultants: UserRef[];
  @ApiProperty({ type: [UserRef] }) coordinators: UserRef[];
  @ApiProperty({ description: 'Minutes of valid advisory logs' }) supportMinutes: number;
  @ApiProperty({ description: 'Valid advisory logs held in person' }) visits: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastVisitOn: string | null;
  @ApiProperty({ type: UnitFinalReport, nullable: true }) finalReport: UnitFinalReport | null;
  @ApiProperty() note: string;
  @ApiProperty() isDemo: boolean;
  @ApiProperty() version: number;
}

export class TerritorialUnitPage {
  @ApiProperty({ type: [TerritorialUnit] }) items: TerritorialUnit[];
  @ApiProperty() total: number;
}

export class UnitPlacePeriod extends UnitPlace {
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
}

export class AssignmentArea {
  @ApiProperty() code: string;
  @ApiProperty() nameCs: string;
  @ApiProperty() nameEn: string;
}

export class UnitAssignment {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: UserRef }) user: UserRef;
  @ApiProperty({ enum: ['consultant', 'coordinator'] }) role: 'consultant' | 'coordinator';
  @ApiProperty({ type: AssignmentArea, nullable: true, description: 'The area of an expert; null for a consultant' })
  thematicArea: AssignmentArea | null;
  @ApiProperty({ type: UserRef, nullable: true }) substitute: UserRef | null;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
}

export class TerritorialUnitDetail extends TerritorialUnit {
  @ApiProperty({ type: [UnitPlacePeriod] }) places: UnitPlacePeriod[];
  @ApiProperty({ type: [UnitAssignment] }) assignments: UnitAssignment[];
}

export class TerritorialPlace {
  @ApiProperty({ example: 7 }) number: number;
  @ApiProperty({ example: 'ÚC 07' }) code: string;
  @ApiProperty({ type: Ref, nullable: true }) unit: Ref | null;
}
