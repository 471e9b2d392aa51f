import { ApiProperty } from '@nestjs/swagger';

/** Schemas of other features, named so that the document shows the very same shape. */
const listOf = (schema: string) => ({ type: 'array' as const, items: { $ref: `#/components/schemas/${schema}` } });

/** What a new project lacks, for those who plan it. */
export class FirstSteps {
  @ApiProperty({ description: 'Open documents without a due date or an owner' }) unplannedDocuments: number;
  @ApiProperty({ description: 'Places for territorial units while not one is taken, else 0' }) freePlaces: number;
  @ApiProperty({ description: 'Nobody is a consultant of the project' }) lacksConsultants: boolean;
}

/** What waits for the signed-in person today, on one screen. */
export class MyDay {
  @ApiProperty({ ...listOf('Deliverable'), description: 'In review, and I may approve them' }) reviews: unknown[];
  @ApiProperty({ ...listOf('Deliverable'), description: 'I own them and they are open, by due date' }) mine: unknown[];
  @ApiProperty({ ...listOf('Deliverable'), description: 'Mine, and returned for more work' }) returned: unknown[];
  @ApiProperty({ ...listOf('Deadline'), description: 'The next ones, mine first when I own any' }) deadlines: unknown[];
  @ApiProperty({ ...listOf('AdvisoryLog'), description: 'The last ones I wrote' }) recentLogs: unknown[];
  @ApiProperty({ description: 'Persons close to being counted, in my territory' }) almostParticipants: number;
  @ApiProperty({ type: FirstSteps, nullable: true, description: 'Null when nothing lacks, or it is not mine to plan' })
  firstSteps: FirstSteps | null;
}
