import { Global, Module } from '@nestjs/common';
import { ProjectDirectory } from './project-directory.ts';

@Global()
@Module({ providers: [ProjectDirectory], exports: [ProjectDirectory] })
export class HttpModule {}
