import type { EvidenceKind } from '@rssz/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import { multipart } from '../api/multipart.ts';
import { useProjectCode } from '../api/session.ts';
import { useFormat } from '../format/use-format.ts';
import { useText } from '../i18n/use-text.ts';
import type { ComboboxOption } from '../ui/combobox-option.ts';

const LONGEST = 500;
const files = '/projects/{projectCode}/territorial-units/{unitId}/attachments';

/** What a judgement about a unit may rest on: its files, its diary, the documents of the project, in words. */
export function useEvidenceOptions(unitId: string, kind: EvidenceKind) {
  const code = useProjectCode();
  const t = useText('description');
  const format = useFormat();
  const client = useQueryClient();
  const key = (of: EvidenceKind) => ['project', code, 'evidence', of, unitId];
  const path = { projectCode: code };
  const attachments = useQuery({
    queryKey: key('file'),
    queryFn: () => answer(api.GET(files, { params: { path: { ...path, unitId }, query: {} } })),
    enabled: kind === 'file',
  });
  const logs = useQuery({
    queryKey: key('advisory-log'),
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/advisory-logs', { params: { path, query: { unit: unitId, size: LONGEST } } }),
      ),
    enabled: kind === 'advisory-log',
  });
  const documents = useQuery({
    queryKey: key('deliverable'),
    queryFn: () => answer(api.GET('/projects/{projectCode}/deliverables', { params: { path, query: { size: 100 } } })),
    enabled: kind === 'deliverable',
  });
  const options: Record<EvidenceKind, ComboboxOption[]> = {
    file: (attachments.data?.items ?? [])
      .filter(({ voided }) => !voided)
      .map(({ fileId, name }) => ({ value: fileId, label: name })),
    'advisory-log': (logs.data?.items ?? []).map(({ id, heldOn, minutes }) => ({
      value: id,
      label: t('evidence.log', { on: heldOn, hours: format.hoursUnit(minutes) }),
    })),
    deliverable: (documents.data?.items ?? [])
      .filter(({ place, state }) => state !== 'withdrawn' && (place === null || place.unit?.id === unitId))
      .map((one) => ({ value: one.id, label: `${one.code} ${one.title}` })),
  };
  return {
    options: options[kind],
    error: attachments.error ?? logs.error ?? documents.error,
    /** Keeps a new file beside the unit; answers what evidence refers to. */
    upload: async (file: File): Promise<{ id: string; name: string }> => {
      const brought = await answer(
        api.POST(files, { params: { path: { ...path, unitId }, query: {} }, ...multipart(file) }),
      );
      await client.invalidateQueries({ queryKey: key('file') });
      return { id: brought.fileId, name: brought.name };
    },
  };
}
