import type { MeasureState, PlanDifferenceSubject, PlanKind, PlanState, PlanTransitionKind } from '@rssz/domain';

/** Popisky kódů plánů a opatření; kód je klíčem, jak ho posílá API. */
export const planCode = {
  kind: {
    psz: 'Plán sociálního začleňování',
    tap: 'Tematický akční plán',
  } satisfies Record<PlanKind, string>,
  kindShort: {
    psz: 'PSZ',
    tap: 'TAP',
  } satisfies Record<PlanKind, string>,
  state: {
    draft: 'Návrh',
    approved: 'Schváleno',
    superseded: 'Nahrazeno',
  } satisfies Record<PlanState, string>,
  transition: {
    approve: 'Zapsat schválení',
    amend: 'Navrhnout dodatek',
    withdraw: 'Vzít návrh zpět',
  } satisfies Record<PlanTransitionKind, string>,
  measureState: {
    planned: 'Plánováno',
    running: 'Probíhá',
    done: 'Splněno',
    postponed: 'Odloženo',
    dropped: 'Zrušeno',
  } satisfies Record<MeasureState, string>,
  subject: {
    plan: 'Plán',
    objective: 'Cíl',
    measure: 'Opatření',
  } satisfies Record<PlanDifferenceSubject, string>,
  field: {
    summary: 'Shrnutí',
    validFrom: 'Platnost od',
    validTo: 'Platnost do',
    title: 'Název',
    description: 'Popis',
    thematicArea: 'Tematická oblast',
    thematicAreaId: 'Tematická oblast',
    targetGroups: 'Cílové skupiny',
    targetGroupNote: 'Cílová skupina slovy',
    implementer: 'Realizátor',
    startsOn: 'Začátek',
    endsOn: 'Konec',
    budgetCrowns: 'Odhad nákladů',
    indicator: 'Indikátor',
    objective: 'Cíl',
    objectives: 'Cíle',
    measures: 'Opatření',
    state: 'Stav',
  },
};
