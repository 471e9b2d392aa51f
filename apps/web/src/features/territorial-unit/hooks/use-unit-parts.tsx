import { useCan } from '../../../shared/api/session.ts';
import type { TerritorialUnitDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useUnitSections } from '../../../shared/lib/unit-sections.ts';
import type { TabItem } from '../../../shared/ui/tabs.tsx';
import { FileSection } from '../components/file-section.tsx';
import { HistorySection } from '../components/history-section.tsx';
import { MunicipalitySection } from '../components/municipality-section.tsx';
import { PeopleSection } from '../components/people-section.tsx';
import { UnitOverview } from '../components/unit-overview.tsx';

/** The part that opens when the address names none. */
export const FIRST_PART = 'prehled';

/** The parts of a unit's page in the order of its tabs; those of other features come only when somebody brings them. */
export function useUnitParts(unit: TerritorialUnitDetail): readonly TabItem[] {
  const t = useText('territory');
  const canReadFiles = useCan('log.read');
  const brought = useUnitSections();
  const about = { unitId: unit.id, unitName: unit.name };
  const { milestones: Milestones, description: Description, plans: Plans } = brought;
  const { assessment: Assessment, handover: Handover, mas: Mas } = brought;
  const municipalities = (
    <>
      <MunicipalitySection unitId={unit.id} />
      {Mas ? <Mas {...about} /> : null}
    </>
  );
  const people = (
    <>
      <PeopleSection unit={unit} />
      {Handover ? <Handover {...about} /> : null}
    </>
  );
  return [
    { id: FIRST_PART, label: t('section.overview'), content: <UnitOverview unit={unit} /> },
    { id: 'obce', label: t('section.municipalities'), content: municipalities },
    { id: 'lide', label: t('section.people'), content: people },
    ...(Milestones ? [{ id: 'milniky', label: t('section.milestones'), content: <Milestones {...about} /> }] : []),
    ...(Description ? [{ id: 'popis', label: t('section.description'), content: <Description {...about} /> }] : []),
    ...(Plans ? [{ id: 'plany', label: t('section.plans'), content: <Plans {...about} /> }] : []),
    ...(Assessment ? [{ id: 'hodnoceni', label: t('section.assessment'), content: <Assessment {...about} /> }] : []),
    ...(canReadFiles ? [{ id: 'soubory', label: t('section.files'), content: <FileSection unitId={unit.id} /> }] : []),
    { id: 'historie', label: t('section.history'), content: <HistorySection unitId={unit.id} /> },
  ];
}
