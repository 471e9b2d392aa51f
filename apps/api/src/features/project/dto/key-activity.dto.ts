import { ApiProperty } from '@nestjs/swagger';

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
  @ApiProperty({ description: 'Due before the day and neither approved nor withdrawn on it' }) overdueDocuments: number;
  @ApiProperty({ description: 'Minutes of valid advisory logs held up to the day, within the scope of the reader' })
  supportMinutes: number;
}
