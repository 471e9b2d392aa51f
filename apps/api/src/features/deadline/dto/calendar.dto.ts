import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class CalendarQuery {
  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  token: string;
}

export class CalendarAddress {
  @ApiProperty({ format: 'uri', description: 'Personal address of the feed; whoever has it reads the deadlines' })
  url: string;
}
