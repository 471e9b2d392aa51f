import type { paths } from './generated/schema.ts';

/** Every route of the API as its own contract describes it, below /api/v1. */
export type Paths = {
  [Path in keyof paths as Path extends `/api/v1${infer Route}` ? Route : never]: paths[Path];
};
