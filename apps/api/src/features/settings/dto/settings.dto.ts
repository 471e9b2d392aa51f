import { ApiProperty } from '@nestjs/swagger';

export class ClockSettings {
  @ApiProperty({ format: 'date-time', description: 'The business time' }) now: string;
  @ApiProperty({ description: 'By how many days it differs from real time' }) offsetDays: number;
}

export class MailSettings {
  @ApiProperty({ enum: ['smtp', 'kept'] }) mode: 'smtp' | 'kept';
}

export class OutboxSettings {
  @ApiProperty({ description: 'Deliveries of facts that were given up after all attempts' }) failed: number;
}

export class RetriedOutbox {
  @ApiProperty({ description: 'How many deliveries wait again' }) retried: number;
}

/** How the installation runs; addresses and secrets of services are never shown. */
export class Settings {
  @ApiProperty() demo: boolean;
  @ApiProperty({ type: ClockSettings }) clock: ClockSettings;
  @ApiProperty({ type: MailSettings }) mail: MailSettings;
  @ApiProperty({ enum: ['postgres', 'redis'] }) queue: 'postgres' | 'redis';
  @ApiProperty({ enum: ['local', 's3'] }) files: 'local' | 's3';
  @ApiProperty({ description: 'Bytes' }) maxFileBytes: number;
  @ApiProperty({ type: OutboxSettings }) outbox: OutboxSettings;
  @ApiProperty({ example: '0.1.0' }) version: string;
}
