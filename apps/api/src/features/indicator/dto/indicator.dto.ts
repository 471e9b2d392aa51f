import { ApiProperty } from '@nestjs/swagger';
import {
  ADVISORY_MODES,
  EVIDENCE_STATES,
  INDICATOR_CODES,
  SHEET_FIELDS,
  SUPPORT_KINDS,
  type DocumentRule,
  type EvidenceState,
  type IndicatorCode,
  type ParticipantRule,
} from '@rssz/domain';
import { FIGURE_REACHES, type FigureReach } from '../../../platform/auth/scope.ts';
import { ProblemReason } from '../../../platform/http/dto/ref.dto.ts';
import { Verdict } from '../../verdict/verdict.lookup.ts';

export class IndicatorByKeyActivity {
  @ApiProperty({ example: 'KA02' }) keyActivity: string;
  @ApiProperty({ type: 'integer', nullable: true }) target: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Null for persons: they do not add up over activities' })
  value: number | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Support of persons in the units of `hoursReach`; null for documents',
  })
  minutes: number | null;
}

export class IndicatorTarget {
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ type: 'integer' }) value: number;
  @ApiProperty() isFinal: boolean;
  @ApiProperty() isAssumption: boolean;
}

export class RuleVersionRef {
  @ApiProperty({ type: 'integer', minimum: 1 }) number: number;
  @ApiProperty({ format: 'date' }) validFrom: string;
}

export class Indicator {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: INDICATOR_CODES }) code: IndicatorCode;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'integer' }) target: number;
  @ApiProperty({
    type: 'integer',
    description: 'Counted from evidence as of the day; of the project, for every reader',
  })
  value: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Planned for the day; null when it was not set' })
  planned: number | null;
  @ApiProperty() plannedIsAssumption: boolean;
  @ApiProperty({ type: 'integer' }) almost: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Documents published by the day; null for persons' })
  publishedValue: number | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Documents: those counted whose latest verdict is confirmed. Persons: the value of the latest confirmed verdict',
  })
  verifiedValue: number | null;
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty({ description: 'The day is yet to come: evidence is counted to today, the plan is that of the day' })
  asOfInFuture: boolean;
  @ApiProperty({
    enum: FIGURE_REACHES,
    description: 'Whose hours `byKeyActivity` adds up: of the project, or of the reader’s territorial units',
  })
  hoursReach: FigureReach;
  @ApiProperty({
    type: 'object',
    description: 'The rule that decides what counts; which fields it has depends on the indicator',
    properties: {
      countsFrom: { type: 'string', enum: ['approved', 'published'] },
      thresholdMinutes: { type: 'integer' },
      operator: { type: 'string', enum: ['more-than', 'at-least'] },
      minInPersonMinutes: { type: 'integer' },
      inPersonRequired: { type: 'boolean' },
      hourMinutes: { type: 'integer' },
      almostFromMinutes: { type: 'integer' },
      requireComplete: { type: 'boolean' },
      hourMinutesByKind: {
        type: 'object',
        properties: Object.fromEntries(SUPPORT_KINDS.map((kind) => [kind, { type: 'integer' }])),
      },
      electronicModes: { type: 'array', items: { type: 'string', enum: [...ADVISORY_MODES] } },
      requiredFields: { type: 'array', items: { type: 'string', enum: [...SHEET_FIELDS] } },
    },
  })
  rule: DocumentRule | ParticipantRule;
  @ApiProperty({
    type: RuleVersionRef,
    nullable: true,
    description: 'Which version of the rule held; null for documents',
  })
  ruleVersion: RuleVersionRef | null;
  @ApiProperty({ type: [IndicatorTarget] }) targets: IndicatorTarget[];
  @ApiProperty({ type: 'integer', description: 'Version of the stored targets: If-Match of a write of them' })
  targetsVersion: number;
  @ApiProperty({ type: [IndicatorByKeyActivity] }) byKeyActivity: IndicatorByKeyActivity[];
  @ApiProperty({ type: Verdict, nullable: true }) latestVerdict: Verdict | null;
}

export class EvidenceItem {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'V-01' }) code: string;
  @ApiProperty({ description: 'Title of a document; name or pseudonym of a person' }) title: string;
  @ApiProperty({ enum: EVIDENCE_STATES }) state: EvidenceState;
  @ApiProperty({ type: ProblemReason, description: 'The rule that decides' }) reason: ProblemReason;
  @ApiProperty({ type: [ProblemReason] }) warnings: ProblemReason[];
  @ApiProperty({ type: String, nullable: true }) keyActivity: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Since when a document stands as it does' })
  on: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Support of a person' }) minutes: number | null;
  @ApiProperty({ description: 'Address of the evidence in the web' }) href: string;
}

export class EvidenceCounts {
  @ApiProperty({ type: 'integer' }) counted: number;
  @ApiProperty({ type: 'integer' }) almost: number;
  @ApiProperty({ type: 'integer' }) notCounted: number;
}

export class EvidencePage {
  @ApiProperty({ type: [EvidenceItem] }) items: EvidenceItem[];
  @ApiProperty({ type: 'integer' }) total: number;
  @ApiProperty({ type: EvidenceCounts, description: 'Within `reach`' }) counts: EvidenceCounts;
  @ApiProperty({
    enum: FIGURE_REACHES,
    description: 'Evidence of the whole project, or only of the units whose documents or people the reader may read',
  })
  reach: FigureReach;
  @ApiProperty({ description: 'The day is yet to come: evidence is counted to today' }) asOfInFuture: boolean;
}

export class SeriesPoint {
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Null in the future' }) value: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) planned: number | null;
}

export class IndicatorSeries {
  @ApiProperty({ type: [SeriesPoint] }) points: SeriesPoint[];
  @ApiProperty({ format: 'date' }) today: string;
  @ApiProperty({ type: 'integer' }) target: number;
}
