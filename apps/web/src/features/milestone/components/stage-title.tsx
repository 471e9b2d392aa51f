import type { Stage } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';

/** Which stage of which unit a window is about. */
export function StageTitle({ unit, stage }: { unit: { name: string }; stage: Stage }) {
  const t = useText('cooperation');
  return (
    <>
      <CzechText>{unit.name}</CzechText>
      {`: ${t(`stage.${stage}`)}`}
    </>
  );
}
