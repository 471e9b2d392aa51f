import { ApiProperty } from '@nestjs/swagger';
import { MAS_FEATURES, MAS_FOCUS_AREAS, MAS_PROJECT_STATES, UNIT_COVERAGES } from '@rssz/domain';
import type { MasFeature, MasFocusArea, MasProjectState, UnitCoverage } from '@rssz/domain';
import { ProblemReason, Ref } from '../../../platform/http/dto/ref.dto.ts';

export class MasRegion {
  @ApiProperty({ example: 'CZ042' }) code: string;
  @ApiProperty() nameCs: string;
  @ApiProperty() nameEn: string;
}

/** A strategy or a programme framework with the days for which it holds. */
export class MasDocument {
  @ApiProperty() name: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) from: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) to: string | null;
  @ApiProperty() isInForce: boolean;
}

/** A local action group in a list. */
export class Mas {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ example: '66002222', description: 'IČO, eight digits' }) identificationNumber: string;
  @ApiProperty({ type: MasRegion }) region: MasRegion;
  @ApiProperty({ description: 'How many municipalities it has' }) municipalities: number;
  @ApiProperty({ type: [Ref], description: 'Units that lie in it, as far as the reader sees units' }) units: Ref[];
  @ApiProperty({ description: 'Individual projects, abandoned ones left out' }) projects: number;
  @ApiProperty({ type: MasDocument, description: 'CLLD strategy' }) strategy: MasDocument;
  @ApiProperty({ type: MasDocument, description: 'Akční plán programového rámce OPZ+' }) framework: MasDocument;
  @ApiProperty() version: number;
}

export class MasPage {
  @ApiProperty({ type: [Mas] }) items: Mas[];
  @ApiProperty() total: number;
}

export class MasMunicipality {
  @ApiProperty({ example: '554782' }) code: string;
  @ApiProperty() name: string;
}

export class MasUnit {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'Municipalities of the unit' }) municipalities: number;
  @ApiProperty({ description: 'How many of them lie in this group' }) inside: number;
}

export class MasFeatureCheck {
  @ApiProperty({ enum: MAS_FEATURES }) code: MasFeature;
  @ApiProperty() isMet: boolean;
  @ApiProperty() note: string;
}

/** What the registration number says. */
export class MasProjectRegistration {
  @ApiProperty({ example: '2.1' }) specificObjective: string;
  @ApiProperty({ example: '03_22_008' }) call: string;
}

/** An individual project of a group. */
export class MasProject {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty() description: string;
  @ApiProperty({ enum: MAS_PROJECT_STATES }) state: MasProjectState;
  @ApiProperty({ type: String, format: 'date', nullable: true }) startsOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn: string | null;
  @ApiProperty() registrationNumber: string;
  @ApiProperty({ type: MasProjectRegistration, nullable: true }) registration: MasProjectRegistration | null;
  @ApiProperty({ type: [MasFeatureCheck], description: 'All four, in the order of the source' })
  features: MasFeatureCheck[];
  @ApiProperty({ enum: MAS_FOCUS_AREAS, isArray: true }) focusAreas: MasFocusArea[];
  @ApiProperty({ type: [Ref] }) units: Ref[];
  @ApiProperty({ enum: MAS_FEATURES, isArray: true }) missingFeatures: MasFeature[];
  @ApiProperty({ type: [ProblemReason] }) warnings: ProblemReason[];
  @ApiProperty() version: number;
}

export class MasContact {
  @ApiProperty() address: string;
  @ApiProperty() email: string;
  @ApiProperty() phone: string;
  @ApiProperty() website: string;
  @ApiProperty({ example: 'sc9aavg' }) dataBox: string;
}

export class MasDetail {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ example: '66002222' }) identificationNumber: string;
  @ApiProperty({ type: MasRegion }) region: MasRegion;
  @ApiProperty({ type: MasDocument }) strategy: MasDocument;
  @ApiProperty({ type: MasDocument }) framework: MasDocument;
  @ApiProperty({ type: MasContact, description: 'Of the office, never of a person' }) contact: MasContact;
  @ApiProperty() note: string;
  @ApiProperty({ type: [MasMunicipality] }) municipalities: MasMunicipality[];
  @ApiProperty({ type: [MasUnit] }) units: MasUnit[];
  @ApiProperty({ type: [MasProject] }) projects: MasProject[];
  @ApiProperty({ type: [ProblemReason], description: 'What is worth a second look' }) warnings: ProblemReason[];
  @ApiProperty({ type: [ProblemReason], description: 'Why the reader may not change it; empty when they may' })
  refusals: ProblemReason[];
  @ApiProperty() version: number;
}

/** A unit and the groups it lies in. */
export class UnitMasRow {
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ type: MasRegion }) region: MasRegion;
  @ApiProperty({ enum: UNIT_COVERAGES }) coverage: UnitCoverage;
  @ApiProperty({ type: [Ref] }) mas: Ref[];
  @ApiProperty() municipalities: number;
  @ApiProperty({ type: [MasMunicipality], description: 'Those that lie in no group' }) outside: MasMunicipality[];
}

export class MasCoverageCounts {
  @ApiProperty() whole: number;
  @ApiProperty() partly: number;
  @ApiProperty() none: number;
  @ApiProperty({ description: 'Units whose municipalities nobody entered' }) unknown: number;
}

export class MasCoverage {
  @ApiProperty({ type: [UnitMasRow] }) items: UnitMasRow[];
  @ApiProperty({ type: MasCoverageCounts }) counts: MasCoverageCounts;
}

export class UnitMasProject {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) masId: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: MAS_PROJECT_STATES }) state: MasProjectState;
}

/** Local action groups as seen from one unit. */
export class UnitMas extends UnitMasRow {
  @ApiProperty({ type: [UnitMasProject] }) projects: UnitMasProject[];
}
