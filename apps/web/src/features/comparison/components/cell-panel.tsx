import type { UnitShift } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useUnitShift } from '../api/use-comparison.ts';
import { useAreaName } from '../hooks/use-area-name.ts';
import { AreaDetail } from './area-detail.tsx';
import { StateLabel } from './state-label.tsx';

interface CellPanelProps {
  unitId: string;
  areaId: string;
  onClose: () => void;
}

/** An area of a unit beside the map: its criteria, their levels and what they rest on. */
export function CellPanel({ unitId, areaId, onClose }: CellPanelProps) {
  const t = useText('comparison');
  const { asOf } = useAsOf();
  const shift = useUnitShift(unitId, asOf);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      placement="panel"
      title={shift.data?.unit.name ?? t('title')}
      isTitleCzech={shift.data !== undefined}
      footer={
        <ButtonLink to={`/srovnani/${unitId}`} search={(asOf ? { k: asOf } : {}) as never}>
          {t('map.detailOf')}
        </ButtonLink>
      }
    >
      {shift.isError ? <ErrorState error={shift.error} onRetry={() => void shift.refetch()} /> : null}
      {shift.isPending ? <Skeleton lines={6} /> : null}
      {shift.data ? <Loaded shift={shift.data} areaId={areaId} /> : null}
    </Dialog>
  );
}

function Loaded({ shift, areaId }: { shift: UnitShift; areaId: string }) {
  const t = useText('comparison');
  const areaName = useAreaName();
  const standing = shift.areas.find(({ area }) => area.id === areaId);
  if (!standing) {
    return (
      <p>
        <StateLabel state="not-chosen" /> – {t('rule.words.not-chosen')}
      </p>
    );
  }
  return (
    <>
      <h3>
        {areaName(standing.area)} <StateLabel state={standing.state} />
      </h3>
      <AreaDetail standing={standing} shift={shift} />
    </>
  );
}
