import { ApiProperty } from '@nestjs/swagger';
import { FIGURE_REACHES, type FigureReach } from '../../../platform/auth/scope.ts';
import { Indicator } from '../../indicator/indicator.lookup.ts';
import { KeyActivity } from './key-activity.dto.ts';

/** Where the project stands on a day, on one screen. */
export class ProjectOverview {
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty({ description: 'The day is yet to come: evidence is counted to today, plans are those of the day' })
  asOfInFuture: boolean;
  @ApiProperty({
    enum: FIGURE_REACHES,
    description: 'Whose units and hours are counted: of the project, or those of the reader',
  })
  reach: FigureReach;
  @ApiProperty({ type: [Indicator] }) indicators: Indicator[];
  @ApiProperty({ type: [KeyActivity] }) keyActivities: KeyActivity[];
  @ApiProperty({
    type: 'array',
    items: { $ref: '#/components/schemas/Deadline' },
    description: 'The next five open deadlines within the scope of the reader, as of today',
  })
  deadlines: unknown[];
  @ApiProperty({ description: 'Documents due before the day and neither approved nor withdrawn on it' })
  overdue: number;
  @ApiProperty({ description: 'Units within `reach` visited by the day' }) unitsWithVisit: number;
  @ApiProperty({ description: 'Units within `reach`' }) units: number;
  @ApiProperty({ description: 'Places for territorial units that the project plans' }) places: number;
}
