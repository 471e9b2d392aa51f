import { ApiProperty } from '@nestjs/swagger';
import { Ref } from '../../../platform/http/dto/ref.dto.ts';

/** Schemas of other features, named so that the document shows the very same shape. */
const listOf = (schema: string) => ({ type: 'array' as const, items: { $ref: `#/components/schemas/${schema}` } });

/** What a new project lacks, for those who plan it. */
export class FirstSteps {
  @ApiProperty({ description: 'Open documents without a due date or an owner' }) unplannedDocuments: number;
  @ApiProperty({ description: 'Places for territorial units while not one is taken, else 0' }) freePlaces: number;
  @ApiProperty({ description: 'Nobody is a consultant of the project' }) lacksConsultants: boolean;
}

/** What is asked of a person: agree to a description or approve it, take over a unit. */
export const WAITING_KINDS = ['agree', 'approve', 'take-over'] as const;

/** Something of the cooperation with a unit that waits for the person. */
export class WaitingCooperation {
  @ApiProperty({ enum: WAITING_KINDS }) kind: (typeof WAITING_KINDS)[number];
  @ApiProperty({ format: 'uuid', description: 'Of the description or of the hand-over' }) id: string;
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ type: Number, nullable: true, description: 'Of the version of the description' }) number:
    number | null;
}

/** A visit that the coordinator of its unit has not answered. */
export class UnansweredVisit {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) heldOn: string;
  @ApiProperty({ type: 'integer' }) minutes: number;
  @ApiProperty({ type: Ref }) unit: Ref;
  @ApiProperty({ description: 'Who wrote it down' }) author: string;
  @ApiProperty({ description: 'It was answered, and corrected since' }) wasAnswered: boolean;
}

export class UnansweredVisits {
  @ApiProperty({ type: 'integer' }) total: number;
  @ApiProperty({ type: [UnansweredVisit], description: 'The newest ones' }) items: UnansweredVisit[];
}

/** What waits for the signed-in person today, on one screen. */
export class MyDay {
  @ApiProperty({ ...listOf('Deliverable'), description: 'In review, and I may approve them' }) reviews: unknown[];
  @ApiProperty({ ...listOf('Deliverable'), description: 'I own them and they are open, by due date' }) mine: unknown[];
  @ApiProperty({ ...listOf('Deliverable'), description: 'Mine, and returned for more work' }) returned: unknown[];
  @ApiProperty({ type: [WaitingCooperation], description: 'Descriptions to agree or approve, units to take over' })
  cooperation: WaitingCooperation[];
  @ApiProperty({ type: UnansweredVisits, nullable: true, description: 'Visits of my unit that wait for my word' })
  visits: UnansweredVisits | null;
  @ApiProperty({ ...listOf('Deadline'), description: 'The next ones, mine first when I own any' }) deadlines: unknown[];
  @ApiProperty({ ...listOf('AdvisoryLog'), description: 'The last ones I wrote' }) recentLogs: unknown[];
  @ApiProperty({ description: 'Persons close to being counted, in my territory' }) almostParticipants: number;
  @ApiProperty({ type: FirstSteps, nullable: true, description: 'Null when nothing lacks, or it is not mine to plan' })
  firstSteps: FirstSteps | null;
}
