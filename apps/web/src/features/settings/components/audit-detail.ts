import { useFormat } from '../../../shared/format/use-format.ts';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useText } from '../../../shared/i18n/use-text.ts';

type Data = Record<string, unknown>;

const textOf = (data: Data, key: string) => (typeof data[key] === 'string' ? data[key] : null);

/** Data of an event in one line: change of state, day, names of fields. Ids and counters say nothing to a reader. */
export function useAuditDetail(): (data: Data) => string {
  const t = useText('settings');
  const label = useDynamicText('settings');
  const format = useFormat();
  const stateName = (state: string) => label('code', `deliverableState.${state}`) ?? state;
  const fieldName = (field: string) => label('settings', `field.${field}`) ?? field;
  return (data) => {
    const [from, to] = [textOf(data, 'fromState'), textOf(data, 'toState')];
    const on = textOf(data, 'effectiveOn');
    const role = textOf(data, 'role');
    const fields = Array.isArray(data['fields']) ? data['fields'].filter((one) => one !== 'state') : [];
    const parts = [
      from && to ? t('transition', { from: stateName(from), to: stateName(to) }) : null,
      on ? t('effectiveOn', { date: format.date(on) }) : null,
      role ? (label('code', `role.${role}`) ?? role) : null,
      fields.length > 0 ? t('fields', { fields: fields.map((one) => fieldName(String(one))).join(', ') }) : null,
    ];
    return parts.filter(Boolean).join(' · ');
  };
}
