import { ApiProperty } from '@nestjs/swagger';

/** Schemas of other features, named so that the document shows the very same shape. */
const listOf = (schema: string) => ({ type: 'array' as const, items: { $ref: `#/components/schemas/${schema}` } });

/** What waits for the signed-in person today, on one screen. */
export class MyDay {
  @ApiProperty({ ...listOf('Deliverable'), description: 'In review, and I may approve them' }) reviews: unknown[];
  @ApiProperty({ ...listOf('Deliverable'), description: 'I own them and they are open, by due date' }) mine: unknown[];
  @ApiProperty({ ...listOf('Deliverable'), description: 'Mine, and returned for more work' }) returned: unknown[];
  @ApiProperty({ ...listOf('Deadline'), description: 'The next ones, mine first when I own any' }) deadlines: unknown[];
  @ApiProperty({ ...listOf('AdvisoryLog'), description: 'The last ones I wrote' }) recentLogs: unknown[];
  @ApiProperty({ description: 'Persons close to being counted, in my territory' }) almostParticipants: number;
}
