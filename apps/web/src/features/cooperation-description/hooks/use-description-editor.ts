import { mergeDescriptions, type DescriptionContent } from '@rssz/domain';
import { useEffect, useMemo, useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useProject, useProjectCode, useSession } from '../../../shared/api/session.ts';
import type { DescriptionDetail, DescriptionRequest } from '../../../shared/api/types.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { useDescriptionWrites } from '../api/use-description-writes.ts';
import { domainContent, requestOf } from './description-content.ts';
import { contextOf } from './description-context.ts';
import { dropDraft, keepDraft, readDraft } from './description-draft.ts';
import { contentOf, formOf, formProblems, missingProblems, type DescriptionForm } from './description-form.ts';
import { useProblemLines } from './use-problem-lines.ts';

const restBeforeKeeping = 600;

/** The stored text that the edit began from. */
interface Base {
  version: number;
  content: DescriptionContent;
}

/** Editing of a draft: checked by the domain, kept on this device, saved whole, merged when somebody was faster. */
export function useDescriptionEditor(detail: DescriptionDetail, onSaved: () => void) {
  const project = useProject();
  const owner = `${useSession().user.id}.${useProjectCode()}.${detail.id}`;
  const { write } = useDescriptionWrites();
  const line = useProblemLines();
  const [begun, setBegun] = useState(() => readDraft(owner));
  const [base, setBase] = useState<Base>(() =>
    begun ? { version: begun.version, content: begun.base } : baseOf(detail),
  );
  const [conflict, setConflict] = useState<Base | null>(null);
  const [isMerged, setMerged] = useState(false);
  const context = useMemo(() => contextOf(detail, project), [detail, project]);

  const form = useForm<DescriptionForm>({
    initial: begun?.form ?? formOf(base.content),
    validate: (values) =>
      // A field of the head is named by its own label; a part deep in the text says where it stands.
      formProblems(values, context).map((problem) =>
        problem.field && problem.field in values ? problem : { ...problem, text: line(contentOf(values), problem) },
      ),
    submit: async (values) => {
      try {
        await write({ id: detail.id, version: base.version }, requestOf(contentOf(values)));
      } catch (error) {
        const stored = storedInstead(error);
        if (!stored) throw error;
        return setConflict(stored);
      }
      dropDraft(owner);
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
    isOutdated: begun !== null && base.version < detail.version,
    missing: missingProblems(form.values, context),
    /** Takes the chosen parts as they are stored and goes on over the newer version. */
    merge: (taken: ReadonlySet<string>) => {
      if (!conflict) return;
      form.set(formOf(mergeDescriptions(contentOf(form.values), conflict.content, taken)));
      setBase(conflict);
      setConflict(null);
      setMerged(true);
    },
    /** Throws the text of this device away and begins from what is stored. */
    discard: () => {
      dropDraft(owner);
      setBegun(null);
      setBase(baseOf(detail));
      form.reset(formOf(domainContent(detail.content)));
    },
  };
}

const baseOf = ({ version, content }: DescriptionDetail): Base => ({ version, content: domainContent(content) });

function storedInstead(error: unknown): Base | null {
  if (!(error instanceof ProblemFailure) || error.code !== 'version.stale' || !error.current) return null;
  const { version, content } = error.current as { version: number; content: DescriptionRequest };
  return { version, content: domainContent(content) };
}

/** Keeps what is written on this device when the typing rests; says when it last did, as "9:05", or null. */
function useAutosave(owner: string, form: DescriptionForm, base: Base, isChanged: boolean): string | null {
  const [keptAt, setKeptAt] = useState<string | null>(null);
  useEffect(() => {
    if (!isChanged) return undefined;
    const timer = setTimeout(() => {
      const now = new Date();
      const draft = { savedAt: now.toISOString(), version: base.version, base: base.content, form };
      if (keepDraft(owner, draft)) setKeptAt(`${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`);
    }, restBeforeKeeping);
    return () => clearTimeout(timer);
  }, [owner, form, base, isChanged]);
  return isChanged ? keptAt : null;
}

/** The form of a draft, as its parts get it. */
export type EditorForm = ReturnType<typeof useDescriptionEditor>['form'];
