import { SetMetadata } from '@nestjs/common';

export const WRITES_IMPORT = 'rssz:writes-import';

/** Marks a provider that implements `ImportWriter`; it is found among the providers of all modules. */
export const WritesImport = (): ClassDecorator => SetMetadata(WRITES_IMPORT, true);
