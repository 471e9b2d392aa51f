import { useText } from '../../../shared/i18n/use-text.ts';
import type { SilentUnit } from '../../../shared/api/types.ts';

/** A step in words, with the stage it concerns. */
export function useStepText(): (step: NonNullable<SilentUnit['nextStep']>) => string {
  const t = useText('silent');
  const cooperation = useText('cooperation');
  return ({ code, stage }) => {
    const step = cooperation(`nextStep.${code}`);
    return stage ? t('stepOf', { step, stage: cooperation(`stage.${stage}`) }) : step;
  };
}
