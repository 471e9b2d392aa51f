import type { ProblemCode } from '@rssz/domain';
import { coreProblem } from './core-problem.ts';
import { laterProblem } from './later-problem.ts';

/** Everything that can go wrong, in Czech; a code without a text does not compile. */
export const problem: Record<ProblemCode, string> = { ...coreProblem, ...laterProblem };
