import { Param, ParseUUIDPipe } from '@nestjs/common';
import { ProblemError } from './problem-error.ts';

/** An id in the address. What is not an id names nothing that exists: 404, like an id that nobody has. */
export const UuidParam = (name: string): ParameterDecorator =>
  Param(name, new ParseUUIDPipe({ exceptionFactory: () => new ProblemError({ code: 'resource.not-found' }) }));
