import { problemStatus, type Problem, type ProblemCode } from '@rssz/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ProblemError } from './problem-error.ts';

export class FieldProblem {
  @ApiPropertyOptional() field?: string;
  @ApiProperty() code!: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params?: Record<string, string | number>;
}

/** RFC 9457 with our code, its parameters and an id that support can find in the log. */
export class ProblemDocument {
  @ApiProperty() type!: string;
  @ApiProperty() title!: string;
  @ApiProperty() status!: number;
  @ApiProperty() code!: string;
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params!: Record<string, string | number>;
  @ApiProperty() id!: string;
  @ApiPropertyOptional({ type: [FieldProblem] }) errors?: FieldProblem[];
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) current?: unknown;
  @ApiPropertyOptional({ type: [String] }) changed?: string[];
  @ApiPropertyOptional({ type: 'array', items: { type: 'object', additionalProperties: true } }) difference?: unknown[];
}

export function documentOf(error: ProblemError, id: string): ProblemDocument {
  const first: Problem = error.problems[0] ?? { code: 'server.error' };
  const listed = error.problems.length > 1 || first.field !== undefined;
  const code: ProblemCode = listed && problemStatus[first.code] === 422 ? 'validation.failed' : first.code;
  return {
    type: `urn:rssz:problem:${code}`,
    title: code,
    status: problemStatus[code],
    code,
    params: { ...first.params },
    id,
    ...(listed ? { errors: error.problems.map((problem) => ({ ...problem })) } : {}),
    ...(error.extra.current === undefined ? {} : { current: error.extra.current }),
    ...(error.extra.changed === undefined ? {} : { changed: [...error.extra.changed] }),
    ...(error.extra.difference === undefined ? {} : { difference: [...error.extra.difference] }),
  };
}
