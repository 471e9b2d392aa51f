import type { planCode as czech } from '../cs/plan-code.ts';
import type { Translation } from '../translation.ts';

/** Labels of codes of plans and measures; the key is the code as the API sends it. */
export const planCode = {
  kind: { psz: 'Plan of social inclusion', tap: 'Thematic action plan' },
  kindShort: { psz: 'PSZ', tap: 'TAP' },
  state: { draft: 'Draft', approved: 'Approved', superseded: 'Superseded' },
  transition: { approve: 'Record approval', amend: 'Propose an amendment', withdraw: 'Withdraw the draft' },
  measureState: {
    planned: 'Planned',
    running: 'Running',
    done: 'Done',
    postponed: 'Postponed',
    dropped: 'Dropped',
  },
  subject: { plan: 'Plan', objective: 'Objective', measure: 'Measure' },
  field: {
    summary: 'Summary',
    validFrom: 'Valid from',
    validTo: 'Valid to',
    title: 'Title',
    description: 'Description',
    thematicArea: 'Thematic area',
    thematicAreaId: 'Thematic area',
    targetGroups: 'Target groups',
    targetGroupNote: 'Target group in words',
    implementer: 'Implementer',
    startsOn: 'Start',
    endsOn: 'End',
    budgetCrowns: 'Cost estimate',
    indicator: 'Indicator',
    objective: 'Objective',
    objectives: 'Objectives',
    measures: 'Measures',
    state: 'State',
  },
} satisfies Translation<typeof czech>;
