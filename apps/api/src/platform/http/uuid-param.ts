import { Param, ParseUUIDPipe, type PipeTransform } from '@nestjs/common';
import { ProblemError } from './problem-error.ts';

const known = new ParseUUIDPipe({ exceptionFactory: () => new ProblemError({ code: 'resource.not-found' }) });

/** One id has one spelling, that of the database, so that whoever compares it with a row compares like with like. */
const inLowerCase: PipeTransform<string, string> = { transform: (id) => id.toLowerCase() };

/** An id in the address. What is not an id names nothing that exists: 404, like an id that nobody has. */
export const UuidParam = (name: string): ParameterDecorator => Param(name, known, inLowerCase);
