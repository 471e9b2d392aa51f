import { mergePlans, type PlanContent } from '@rssz/domain';
import { useEffect, useMemo, useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useProject, useProjectCode, useSession } from '../../../shared/api/session.ts';
import type { PlanDetail, PlanRequest, PlanVersionDetail } from '../../../shared/api/types.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { usePlanWrites } from '../api/use-plan-writes.ts';
import { domainPlan, planRequest } from './plan-content.ts';
import { planContextOf } from './plan-context.ts';
import { dropPlanDraft, keepPlanDraft, readPlanDraft } from './plan-draft.ts';
import { missingInPlan, planContentOf, planFormOf, planFormProblems, type PlanForm } from './plan-form.ts';
import { usePlanProblemLines } from './use-plan-problem-lines.ts';

const restBeforeKeeping = 600;

/** The stored text that the edit began from. */
interface Base {
  version: number;
  content: PlanContent;
}

/** Editing of a draft: checked by the domain, kept on this device, saved whole, merged when somebody was faster. */
export function usePlanEditor(plan: PlanDetail, onSaved: () => void) {
  const { shown } = plan;
  const project = useProject();
  const owner = `${useSession().user.id}.${useProjectCode()}.${shown.id}`;
  const { write } = usePlanWrites();
  const line = usePlanProblemLines();
  const [begun, setBegun] = useState(() => readPlanDraft(owner));
  const [base, setBase] = useState<Base>(() =>
    begun ? { version: begun.version, content: begun.base } : baseOf(shown),
  );
  const [conflict, setConflict] = useState<Base | null>(null);
  const [isMerged, setMerged] = useState(false);
  const context = useMemo(() => planContextOf(plan, project), [plan, project]);

  const form = useForm<PlanForm>({
    initial: begun?.form ?? planFormOf(base.content),
    validate: (values) =>
      // A field of the head is named by its own label; a part deep in the text says where it stands.
      planFormProblems(values, context).map((problem) =>
        problem.field && problem.field in values ? problem : { ...problem, text: line(planContentOf(values), problem) },
      ),
    submit: async (values) => {
      try {
        await write({ id: shown.id, version: base.version }, planRequest(planContentOf(values)));
      } catch (error) {
        const stored = storedInstead(error);
        if (!stored) throw error;
        return setConflict(stored);
      }
      dropPlanDraft(owner);
      onSaved();
    },
  });
  const keptAt = useAutosave(owner, form.values, base, form.isDirty || isMerged);

  return {
    form,
    base,
    conflict,
    isMerged,
    keptAt,
    /** The draft of this device that is being continued, if any. */
    begun,
    isOutdated: begun !== null && base.version < shown.version,
    missing: missingInPlan(form.values, context),
    /** Takes the chosen parts as they are stored and goes on over the newer version. */
    merge: (taken: ReadonlySet<string>) => {
      if (!conflict) return;
      form.set(planFormOf(mergePlans(planContentOf(form.values), conflict.content, taken)));
      setBase(conflict);
      setConflict(null);
      setMerged(true);
    },
    /** Throws the text of this device away and begins from what is stored. */
    discard: () => {
      dropPlanDraft(owner);
      setBegun(null);
      setBase(baseOf(shown));
      form.reset(planFormOf(domainPlan(shown.content)));
    },
  };
}

const baseOf = ({ version, content }: PlanVersionDetail): Base => ({ version, content: domainPlan(content) });

function storedInstead(error: unknown): Base | null {
  if (!(error instanceof ProblemFailure) || error.code !== 'version.stale' || !error.current) return null;
  const { version, content } = error.current as { version: number; content: PlanRequest };
  return { version, content: domainPlan(content) };
}

/** Keeps what is written on this device when the typing rests; says when it last did, as "9:05", or null. */
function useAutosave(owner: string, form: PlanForm, base: Base, isChanged: boolean): string | null {
  const [keptAt, setKeptAt] = useState<string | null>(null);
  useEffect(() => {
    if (!isChanged) return undefined;
    const timer = setTimeout(() => {
      const now = new Date();
      const draft = { savedAt: now.toISOString(), version: base.version, base: base.content, form };
      if (keepPlanDraft(owner, draft)) setKeptAt(`${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`);
    }, restBeforeKeeping);
    return () => clearTimeout(timer);
  }, [owner, form, base, isChanged]);
  return isChanged ? keptAt : null;
}

/** The form of a draft, as its parts get it. */
export type PlanEditorForm = ReturnType<typeof usePlanEditor>['form'];
