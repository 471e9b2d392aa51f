import type { SilentUnit } from '../../../shared/api/types.ts';
import { Link } from '../../../shared/ui/link.tsx';
import { searchOf } from '../hooks/step-target.ts';
import { useMayTakeStep } from '../hooks/use-may-take-step.ts';
import { useStepText } from '../hooks/use-step-text.ts';

interface StepLinkProps {
  unitId: string;
  step: NonNullable<SilentUnit['nextStep']>;
}

/** A step as a link to where it is done: a visit in the diary, for those who may write there, the rest on the unit's page. */
export function StepLink({ unitId, step }: StepLinkProps) {
  const text = useStepText()(step);
  const mayTake = useMayTakeStep();
  if (step.code === 'arrange-visit' && mayTake(step.code, unitId)) {
    return (
      <Link to="/denik/novy" search={{ uzemi: unitId }}>
        {text}
      </Link>
    );
  }
  return (
    <Link to="/uzemni-celky/$id" params={{ id: unitId }} search={searchOf(step.code)}>
      {text}
    </Link>
  );
}
