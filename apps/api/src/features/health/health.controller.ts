import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { Public } from '../../platform/auth/require-permission.ts';
import { Database } from '../../platform/db/database.ts';

const registry = new Registry();
collectDefaultMetrics({ register: registry, prefix: 'rssz_' });

/** For whoever watches the process: alive, ready (the database answers), and its figures. */
@ApiExcludeController()
@Controller('api')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('health/live')
  @Public()
  live(): { status: 'up' } {
    return { status: 'up' };
  }

  @Get('health/ready')
  @Public()
  async ready(): Promise<{ status: 'up' }> {
    await this.database.query(`SELECT 1 FROM installation`);
    return { status: 'up' };
  }

  @Get('metrics')
  @Public()
  @Header('content-type', registry.contentType)
  metrics(): Promise<string> {
    return registry.metrics();
  }
}
