import { ApiProperty } from '@nestjs/swagger';
import { ProblemReason } from '../../../platform/http/dto/ref.dto.ts';

/** What a registration number says, with warnings where it is not what was expected. */
export class RegistrationNumberReading {
  @ApiProperty({ example: 'CZ.03.02.02/00/22_004/0000366' }) number: string;
  @ApiProperty({ example: 'OPZ+' }) programme: string;
  @ApiProperty({ type: 'integer', example: 2 }) priority: number;
  @ApiProperty({ example: '2.2' }) specificObjective: string;
  @ApiProperty({ example: '03_22_004' }) call: string;
  @ApiProperty({ type: 'integer', example: 2022 }) callYear: number;
  @ApiProperty({ example: '0000366' }) sequence: string;
  @ApiProperty({ type: [ProblemReason] }) warnings: ProblemReason[];
}
