import { ApiProperty } from '@nestjs/swagger';
import { Indicator } from '../../indicator/indicator.lookup.ts';
import { KeyActivity } from './key-activity.dto.ts';

/** Where the project stands on a day, on one screen. */
export class ProjectOverview {
  @ApiProperty({ format: 'date' }) asOf: string;
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
  @ApiProperty({ description: 'Units within the scope of the reader visited by the day' }) unitsWithVisit: number;
  @ApiProperty({ description: 'Units within the scope of the reader' }) units: number;
  @ApiProperty({ description: 'Places for territorial units that the project plans' }) places: number;
}
