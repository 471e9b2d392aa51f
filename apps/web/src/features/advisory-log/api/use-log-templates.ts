import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { LogTemplateContent } from '../../../shared/api/types.ts';

const one = '/projects/{projectCode}/log-templates/{id}';

/** The templates of the person, by name; kept in memory only, since they name people by id. */
export function useLogTemplates() {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'log-template'],
    networkMode: 'always',
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/log-templates', { params: { path: { projectCode: code } } })),
  });
}

export function useLogTemplateWrites() {
  const code = useProjectCode();
  const client = useQueryClient();
  const reload = () => client.invalidateQueries({ queryKey: ['project', code, 'log-template'] });
  return {
    save: async (id: string, body: { name: string; content: LogTemplateContent }): Promise<void> => {
      await answer(api.PUT(one, { params: { path: { projectCode: code, id } }, body }));
      await reload();
    },
    remove: async (id: string): Promise<void> => {
      await answer(api.DELETE(one, { params: { path: { projectCode: code, id } } }));
      await reload();
    },
    /** The person's last visit of the unit up to the day, or null. */
    lastTime: async (unit: string, heldOn: string): Promise<LogTemplateContent | null> => {
      const params = { path: { projectCode: code }, query: { unit, heldOn } };
      return (await answer(api.GET('/projects/{projectCode}/log-templates/last-time', { params }))).content;
    },
  };
}
