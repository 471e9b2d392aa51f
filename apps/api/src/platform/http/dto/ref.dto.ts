import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** A thing named elsewhere: enough to show and to link it. */
export class Ref {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

/** A person of the system as others see them. */
export class UserRef {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() displayName: string;
}

/** A reason in the words of a code: the web turns it into the reader's language. */
export class ProblemReason {
  @ApiProperty() code: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params?: Record<string, string | number>;
  @ApiPropertyOptional() field?: string;
}
