import { useText } from '../../../shared/i18n/use-text.ts';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { FilterBar } from '../../../shared/ui/filter-bar.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { roles, type UserFilter } from './user-filter.ts';

interface UserFilterBarProps {
  filter: UserFilter;
  onChange: (change: Partial<UserFilter>) => void;
  onClear: () => void;
}

/** Search by name, role and state. */
export function UserFilterBar({ filter, onChange, onClear }: UserFilterBarProps) {
  const t = useText('user');
  const code = useText('code');
  const activeCount = [filter.q, filter.role, filter.aktivni].filter(Boolean).length;
  return (
    <FilterBar
      label={t('filterLabel')}
      activeCount={activeCount}
      onClear={onClear}
      search={
        <TextField
          label={t('search')}
          isLabelHidden
          icon="search"
          type="search"
          placeholder={t('searchHint')}
          value={filter.q}
          onChange={(q) => onChange({ q })}
        />
      }
    >
      <Select
        label={t('roleFilter')}
        isLabelHidden
        emptyLabel={t('allRoles')}
        options={roles.map((role) => ({ value: role, label: code(`role.${role}`) }))}
        value={filter.role}
        onChange={(role) => onChange({ role: role as UserFilter['role'] })}
      />
      <Checkbox label={t('onlyActive')} isSelected={filter.aktivni} onChange={(aktivni) => onChange({ aktivni })} />
    </FilterBar>
  );
}
