import { ApiProperty } from '@nestjs/swagger';

export class ThematicArea {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() code: string;
  @ApiProperty() nameCs: string;
  @ApiProperty() nameEn: string;
}

export class ProjectImplementer {
  @ApiProperty() name: string;
  @ApiProperty() address: string;
  @ApiProperty() contactName: string;
  @ApiProperty() contactEmail: string;
}

/** A project as its definition states it. */
export class Project {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'RSSZ' }) code: string;
  @ApiProperty({ example: 'CZ.03.02.02/00/22_004/0000366' }) registrationNumber: string;
  @ApiProperty() name: string;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty({ type: ProjectImplementer }) implementer: ProjectImplementer;
  @ApiProperty() goal: string;
  @ApiProperty({ type: [ThematicArea] }) thematicAreas: ThematicArea[];
  @ApiProperty({ description: 'Territorial units within the scope of the reader' }) units: number;
  @ApiProperty({ description: 'Places for territorial units that the project plans' }) places: number;
}

export class ProjectOutputLine {
  @ApiProperty() code: string;
  @ApiProperty() title: string;
  @ApiProperty({ example: 'KA02' }) keyActivity: string;
  @ApiProperty() plannedCount: number;
  @ApiProperty() kind: string;
  @ApiProperty({ enum: ['project', 'place', 'year', 'open'] }) scope: string;
  @ApiProperty() isComposite: boolean;
  @ApiProperty({ type: [String] }) allowedKinds: string[];
  @ApiProperty({ description: 'The words of the source' }) source: string;
}

/** What was chosen where the source is silent. */
export class ProjectAssumption {
  @ApiProperty() subject: string;
  @ApiProperty() statementCs: string;
  @ApiProperty() statementEn: string;
}

export class ProjectRuleChoice {
  @ApiProperty({ example: 'participants' }) indicator: string;
  @ApiProperty() parameter: string;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }) value:
    string | number | boolean;
  @ApiProperty({ type: 'array', items: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] } })
  alternatives: (string | number | boolean)[];
  @ApiProperty() isAssumption: boolean;
  @ApiProperty({ description: 'The words of the source, or why there are none; Czech' }) source: string;
  @ApiProperty({ description: 'What was chosen and why' }) noteCs: string;
  @ApiProperty() noteEn: string;
}

export class ProjectMonitoringPeriod {
  @ApiProperty() number: number;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty({ format: 'date' }) reportDueOn: string;
  @ApiProperty() isFinal: boolean;
  @ApiProperty() isAssumption: boolean;
}

export class ProjectDetail extends Project {
  @ApiProperty() programme: string;
  @ApiProperty() summary: string;
  @ApiProperty({ type: [ProjectOutputLine] }) outputLines: ProjectOutputLine[];
  @ApiProperty({ type: [ProjectAssumption] }) assumptions: ProjectAssumption[];
  @ApiProperty({ type: [ProjectRuleChoice] }) ruleChoices: ProjectRuleChoice[];
  @ApiProperty({ type: [ProjectMonitoringPeriod] }) monitoringPeriods: ProjectMonitoringPeriod[];
}
