import { ApiProperty } from '@nestjs/swagger';

export class CodeListItem {
  @ApiProperty({ example: 'CZ042' }) code: string;
  @ApiProperty() labelCs: string;
  @ApiProperty() labelEn: string;
  @ApiProperty({ type: String, nullable: true }) parentCode: string | null;
}
