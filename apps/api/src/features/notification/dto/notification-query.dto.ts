import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional } from 'class-validator';
import { pageQuery } from '../../../platform/http/page-query.ts';

export class NotificationQuery extends pageQuery(50, 200) {
  @ApiProperty({ required: false, description: 'Only those not read yet' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  unread?: boolean;
}
