export {
  cleanEnquiry,
  ENQUIRY_LENGTHS,
  ENQUIRY_OBJECTIVES,
  enquiryProblems,
  isEnquiryObjective,
  SHORTEST_ENQUIRY,
  type EnquiryDraft,
  type EnquiryObjective,
} from './enquiry-problems.ts';
export {
  dueOnRelease,
  ENQUIRY_TERMS,
  enquiryDueOn,
  enquiryKeptUntil,
  spamKeptUntil,
  type EnquiryTerms,
} from './enquiry-terms.ts';
export {
  availableEnquiryTransitions,
  CLOSED_BY_ERASURE,
  CLOSING_REASONS,
  enquirySettledOn,
  ENQUIRY_STATES,
  ENQUIRY_TRANSITION_KINDS,
  ENQUIRY_TRANSITION_TABLE,
  enquiryRefusals,
  enquiryStateAfter,
  enquiryTransitionRule,
  OPEN_ENQUIRY_STATES,
  SETTLED_ENQUIRY_STATES,
  WAITING_ENQUIRY_STATES,
  stateAfterErasure,
  type ClosingReason,
  type EnquiryActor,
  type EnquirySituation,
  type EnquiryState,
  type EnquiryTransitionKind,
  type EnquiryTransitionRule,
} from './enquiry-transitions.ts';
export { mailboxOf } from './mailbox.ts';
export { plainLine, plainText } from './plain-text.ts';
export { isPuzzleSolved, PUZZLE_BITS, solvePuzzle } from './puzzle.ts';
export { countLinks, LINKS_TO_SUSPECT, SUSPICIONS, suspicionsOf, type Suspicion } from './suspicion.ts';
