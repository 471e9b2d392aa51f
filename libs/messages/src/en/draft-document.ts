import type { draftDocument as czech } from '../cs/draft-document.ts';
import type { Translation } from '../translation.ts';

/** Words of drafts of documents that the system builds from inputs (KA 01 and KA 02). */
export const draftDocument = {
  subtitle: '{{code}}, draft built from its inputs',
  about:
    'The system built this draft from the inputs listed at its end. It is not an approved document; finish it and upload the final version to the deliverable.',
  aboutCited:
    'The system built this draft from the records its footnotes lead to. It is not an approved document; finish it and upload the final version to the deliverable.',
  draftMark: 'DRAFT built from inputs, not an approved document.',
  fileName: '{{code}} draft.docx',
  inputs: 'Inputs of the draft',
  input: 'Input',
  kind: 'Kind',
  version: 'Version',
  none: '–',
  missing: 'not there yet',
  subjects: {
    catalogue: 'Criteria catalogue',
    pilot: 'Pilot ratings',
    'indicator-set': 'Indicator set',
    part: 'Part',
    log: 'Diary entry',
    assessment: 'Rating',
    result: 'Cooperation result',
    measure: 'Measure of a plan',
    document: 'Document',
    'next-step': 'Next step',
  },
  catalogueMissing: 'The project has no criteria catalogue yet.',
  catalogueInForce: 'The document draws from the criteria catalogue in force (version {{number}}).',
  cataloguePiloted:
    'The document draws from a criteria catalogue that is being piloted (version {{number}}). The catalogue is not in force yet.',
  catalogueDraft:
    'The document draws from a draft of the criteria catalogue (version {{number}}). The draft has not been piloted and is not in force.',
  areasWithoutSet: 'These thematic areas have no indicator set in force yet:',
  setVersion: 'Version {{number}}, in force from {{from}}.',
  sampleSet: 'A sample set with invented indicators.',
  sampleSets: 'SAMPLE: some of the indicator sets are invented and serve only to try the system out.',
  definition: 'What is measured',
  unit: 'Unit of measurement',
  dataSource: 'Source of data',
  periodicity: 'Periodicity',
  direction: 'Desired direction',
  baseline: 'Baseline',
  periodicities: {
    monthly: 'monthly',
    quarterly: 'quarterly',
    'half-yearly': 'half-yearly',
    yearly: 'yearly',
    once: 'once',
  },
  directions: {
    'more-is-better': 'more is better',
    'less-is-better': 'less is better',
    neutral: 'no desired direction',
  },
  parts: 'Parts of the document',
  partsNone: 'The document has no parts yet.',
  partsMissing: 'These parts have no file yet: {{titles}}',
  part: 'Part',
  partOwner: 'Responsible',
  partDueOn: 'Due',
  partState: 'State',
  partFiles: 'Files',
  partStates: {
    'without-file': 'without a file',
    'with-file': 'has a file',
    done: 'done',
  },
} satisfies Translation<typeof czech>;
