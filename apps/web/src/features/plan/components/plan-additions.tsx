import type { PlanDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { withMeasures } from '../hooks/order-plan.ts';
import type { ObjectiveForm } from '../hooks/plan-form.ts';
import type { PlanEditorForm } from '../hooks/use-plan-editor.ts';
import { CopyDialog } from './copy-dialog.tsx';
import { ManyDialog } from './many-dialog.tsx';

/** What is being added to a draft: several measures under an objective, or measures of another plan. */
export type Addition = { kind: 'many'; objectiveKey: string } | { kind: 'copy' };

interface PlanAdditionsProps {
  addition: Addition | null;
  form: PlanEditorForm;
  plan: PlanDetail;
  onClose: () => void;
}

/**
 * The windows in which measures are added. They stand beside the form of the plan, not in it: what is sent in a window would
 * otherwise send the plan too.
 */
export function PlanAdditions({ addition, form, plan, onClose }: PlanAdditionsProps) {
  const t = useText('plan');
  const toast = useToast();
  const { objectives } = form.values;
  const add = (changed: readonly ObjectiveForm[], text: string) => {
    form.set({ objectives: changed });
    toast.show({ text });
    onClose();
  };
  if (addition?.kind === 'many') {
    return (
      <ManyDialog
        areaId={plan.thematicAreaId}
        onClose={onClose}
        onAdd={(measures) => add(withMeasures(objectives, addition.objectiveKey, measures), t('edit.many.added'))}
      />
    );
  }
  if (addition === null) return null;
  return (
    <CopyDialog
      plan={plan}
      objectives={objectives}
      onClose={onClose}
      onCopy={(changed) => add(changed, t('edit.copyFrom.added'))}
    />
  );
}
