import { useEffect, useState } from 'react';
import { isWorthKeeping, keepDraft } from './log-draft.ts';
import type { LogFormState } from './log-form-state.ts';

const restBeforeKeeping = 600;

/** Keeps what is typed on this device when the typing rests; says when it last did, as "9:05", or null. */
export function useDraftAutosave(owner: string, values: LogFormState, isDirty: boolean): string | null {
  const [keptAt, setKeptAt] = useState<string | null>(null);
  useEffect(() => {
    if (!isDirty || !isWorthKeeping(values)) return undefined;
    const timer = setTimeout(() => {
      const now = new Date();
      if (!keepDraft(owner, values, now.toISOString())) return;
      setKeptAt(`${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`);
    }, restBeforeKeeping);
    return () => clearTimeout(timer);
  }, [owner, values, isDirty]);
  return isDirty ? keptAt : null;
}
