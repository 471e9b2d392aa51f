import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import { FileIntake } from './file-intake.ts';
import { FileKeys } from './file-keys.ts';
import { FILE_STORE, type FileStore } from './file-store.ts';
import { LocalFileStore } from './local-file-store.ts';
import { S3FileStore } from './s3-file-store.ts';
import { ArrivingSweep } from './sweep-arriving.ts';
import { SweepFilesHandler } from './sweep-files.handler.ts';
import { OrphanSweep } from './sweep-orphans.ts';

const fileStore = {
  provide: FILE_STORE,
  inject: [CONFIG],
  useFactory: ({ files }: Config): FileStore =>
    files.kind === 's3' ? new S3FileStore(files) : new LocalFileStore(files.directory),
};

@Global()
@Module({
  providers: [fileStore, FileKeys, FileIntake, OrphanSweep, ArrivingSweep, SweepFilesHandler],
  exports: [FILE_STORE, FileKeys, FileIntake],
})
export class FilesModule implements OnModuleInit {
  constructor(
    @Inject(FILE_STORE) private readonly store: FileStore,
    private readonly arriving: ArrivingSweep,
  ) {}

  /** A store that cannot be used stops the start, not the first upload. */
  async onModuleInit(): Promise<void> {
    await this.store.check();
    await this.arriving.run();
  }
}
