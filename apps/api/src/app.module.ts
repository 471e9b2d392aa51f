import { Module, type DynamicModule } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { ConfigModule } from './config/config.module.ts';
import type { Config } from './config/config.ts';
import { entities } from './entities.ts';
import { features } from './features.ts';
import { AuthModule } from './platform/auth/auth.module.ts';
import { ClockModule } from './platform/clock/clock.module.ts';
import { DbModule } from './platform/db/db.module.ts';
import { FactsModule } from './platform/facts/facts.module.ts';
import { FilesModule } from './platform/files/files.module.ts';
import { HttpModule } from './platform/http/http.module.ts';
import { ImportPortModule } from './platform/import/import-port.module.ts';
import { MailModule } from './platform/mail/mail.module.ts';
import { QueueModule } from './platform/queue/queue.module.ts';
import { RetentionModule } from './platform/retention/retention.module.ts';

/** The whole application; the HTTP process and the queue process are built from the same modules. */
@Module({})
export class AppModule {
  static of(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.of(config),
        DbModule.of(entities),
        ClockModule,
        FactsModule,
        FilesModule,
        HttpModule,
        QueueModule,
        MailModule,
        ImportPortModule,
        RetentionModule,
        PassportModule,
        AuthModule,
        ...features,
      ],
    };
  }
}
