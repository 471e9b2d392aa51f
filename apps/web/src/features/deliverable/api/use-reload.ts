import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useProjectCode } from '../../../shared/api/session.ts';
import { deliverableKeys } from './keys.ts';

/** Asks again for everything of the project: a write touched more than one document, or somebody else was faster. */
export function useReload(): () => Promise<void> {
  const client = useQueryClient();
  const code = useProjectCode();
  return useCallback(() => client.invalidateQueries({ queryKey: deliverableKeys.project(code) }), [client, code]);
}
