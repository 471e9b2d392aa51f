import { createContext, useContext, type ComponentType } from 'react';

/** What a part of a plan's page is told: the plan, the version that is looked at, and the unit. */
export interface PlanSectionProps {
  planId: string;
  versionId: string;
  unitId: string;
}

/** What a part of a measure's page is told. */
export interface MeasureSectionProps {
  measureId: string;
  planId: string;
  unitId: string;
}

/** Parts that other features bring, each under a name of its own, in the order in which they are shown. */
export type PlanSections = readonly { readonly key: string; readonly Section: ComponentType<PlanSectionProps> }[];
export type MeasureSections = readonly { readonly key: string; readonly Section: ComponentType<MeasureSectionProps> }[];

/** `app/plan-sections.ts` fills it: the page of a plan shows parts of features that it must not know. */
export const PlanSectionsContext = createContext<PlanSections>([]);

/** `app/measure-sections.ts` fills it. */
export const MeasureSectionsContext = createContext<MeasureSections>([]);

/** Each part comes lazily and brings its own card. */
export function usePlanSections(): PlanSections {
  return useContext(PlanSectionsContext);
}

/** Each part comes lazily and brings its own card. */
export function useMeasureSections(): MeasureSections {
  return useContext(MeasureSectionsContext);
}
