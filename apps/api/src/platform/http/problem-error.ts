import { problemStatus, type Problem, type ProblemCode } from '@rssz/domain';

/** What a 409 carries beside its code: the stored row, the names of the fields that differ, and how the texts differ. */
export interface ProblemExtra {
  readonly current?: unknown;
  readonly changed?: readonly string[];
  readonly difference?: readonly unknown[];
}

/** Thrown anywhere in a use case; the filter turns it into application/problem+json. The first problem decides status. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(
    problem: Problem | readonly Problem[],
    readonly extra: ProblemExtra = {},
  ) {
    const problems = Array.isArray(problem) ? (problem as readonly Problem[]) : [problem as Problem];
    super(problems.map(({ code }) => code).join(', '));
    this.name = 'ProblemError';
    this.problems = problems;
  }

  get code(): ProblemCode {
    return this.problems[0]?.code ?? 'server.error';
  }

  get status(): number {
    return problemStatus[this.code];
  }
}

/** Throws when the domain refuses: all refusals at once, so that the form can show each beside its field. */
export function refuseIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemError(problems);
}
