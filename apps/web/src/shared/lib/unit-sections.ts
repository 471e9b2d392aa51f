import { createContext, useContext, type ComponentType } from 'react';

/** Parts of a unit's page that other features bring. */
export type UnitSectionKey = 'mas' | 'nextStep' | 'milestones' | 'description' | 'plans' | 'assessment' | 'handover';

export interface UnitSectionProps {
  unitId: string;
  unitName: string;
}

/** Whatever is known of; a part that nobody brings is not shown. */
export type UnitSections = Partial<Record<UnitSectionKey, ComponentType<UnitSectionProps>>>;

/** `app/unit-sections.ts` fills it: the page of a unit shows parts of features that it must not know. */
export const UnitSectionsContext = createContext<UnitSections>({});

/** `const { milestones: Milestones } = useUnitSections()`; each comes lazily, inside a Suspense of the page. */
export function useUnitSections(): UnitSections {
  return useContext(UnitSectionsContext);
}
