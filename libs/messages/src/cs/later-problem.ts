import { enquiryProblem } from './enquiry-problem.ts';
import { fundingProblem } from './funding-problem.ts';
import { importProblem } from './import-problem.ts';
import { planProblem } from './plan-problem.ts';
import { supportProblem } from './support-problem.ts';

/** Problems of single features: the web fetches their texts beside the first page, not with it. */
export const laterProblem = {
  ...importProblem,
  ...planProblem,
  ...fundingProblem,
  ...supportProblem,
  ...enquiryProblem,
};
