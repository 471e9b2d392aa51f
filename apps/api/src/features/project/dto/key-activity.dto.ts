import { ApiProperty } from '@nestjs/swagger';
import { FIGURE_REACHES, type FigureReach } from '../../../platform/auth/scope.ts';

export class SubActivity {
  @ApiProperty({ example: 'KA01c' }) code: string;
  @ApiProperty() name: string;
}

/** A key activity with its figures on a day. */
export class KeyActivity {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'KA01' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: [SubActivity] }) subActivities: SubActivity[];
  @ApiProperty() plannedDocuments: number;
  @ApiProperty() countedDocuments: number;
  @ApiProperty({ description: 'Documents that have a due date' }) datedDocuments: number;
  @ApiProperty({ description: 'Due before the day and neither approved nor withdrawn on it' }) overdueDocuments: number;
  @ApiProperty({ description: 'Minutes of valid advisory logs held up to the day, in the units of `hoursReach`' })
  supportMinutes: number;
  @ApiProperty({
    enum: FIGURE_REACHES,
    description:
      'Whose hours they are: of the project, or of the reader’s territorial units; documents are the project’s',
  })
  hoursReach: FigureReach;
  @ApiProperty({ description: 'The day is yet to come: everything is counted to today' }) asOfInFuture: boolean;
}
