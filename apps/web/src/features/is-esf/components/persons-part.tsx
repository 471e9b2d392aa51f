import { useMemo, useState } from 'react';
import type { EsfDesk, EsfLeftOutPerson } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAction } from '../../../shared/lib/use-action.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { FormActions } from '../../../shared/ui/form-actions.tsx';
import part from '../../../shared/ui/part.module.css';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { Stat } from '../../../shared/ui/stat.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useLeftOutPersons } from '../api/use-is-esf.ts';
import { useWriteIsEsf } from '../api/use-write-is-esf.ts';
import { PagedList } from './paged-list.tsx';
import { PersonLink } from './person-link.tsx';

/** Step one: whom IS ESF gets, and who is left out and why. */
export function PersonsPart({ desk: { persons, list } }: { desk: EsfDesk }) {
  const t = useText('isEsf');
  const format = useFormat();
  const { exportPersons } = useWriteIsEsf();
  const { run, isPending } = useAction();
  const [who, setWho] = useState<'all' | 'unlisted'>('all');
  const { lastExport } = persons;
  const told = lastExport && {
    on: format.instant(lastExport.recordedAt),
    name: lastExport.recordedBy.displayName,
    ...{ total: lastExport.total, leftOut: lastExport.leftOut },
  };
  return (
    <div className={part.stack}>
      <Card title={t('persons.title')}>
        <div className={part.stack}>
          <div className={part.stats}>
            <Stat label={t('persons.complete')} value={persons.complete} />
            <Stat label={t('persons.leftOut')} value={persons.leftOut} />
            <Stat
              label={t('persons.unlisted')}
              value={list ? persons.unlisted : '–'}
              note={list ? undefined : t('persons.unlistedUnknown')}
            />
          </div>
          <RadioGroup
            label={t('persons.who')}
            value={who}
            onChange={(value) => setWho(value === 'unlisted' ? 'unlisted' : 'all')}
            options={[
              { value: 'all', label: t('persons.all'), hint: t('persons.allHint') },
              {
                value: 'unlisted',
                label: t('persons.onlyUnlisted'),
                hint: t('persons.onlyUnlistedHint'),
                isDisabled: list === null,
              },
            ]}
          />
          <p>{told ? t('persons.last', told) : t('persons.never')}</p>
          <p className={part.quiet}>{t('persons.privacy')}</p>
          <p className={part.quiet}>{t('persons.housing')}</p>
          <FormActions>
            <Button
              variant="primary"
              icon="download"
              isPending={isPending}
              onPress={() => void run(() => exportPersons(who), t('persons.exported'))}
            >
              {t('persons.export')}
            </Button>
          </FormActions>
        </div>
      </Card>
      <LeftOutPersons />
    </div>
  );
}

function LeftOutPersons() {
  const t = useText('isEsf');
  const problemText = useProblemText();
  const [page, setPage] = useState(1);
  const query = useLeftOutPersons(page);
  const columns = useMemo(
    (): readonly Column<EsfLeftOutPerson>[] => [
      {
        key: 'person',
        header: t('persons.person'),
        isRowHeader: true,
        cell: (row) => <PersonLink person={row.person} />,
      },
      {
        key: 'why',
        header: t('persons.why'),
        cell: (row) => (
          <span className={part.lines}>
            {row.problems.map((problem) => (
              <span key={JSON.stringify(problem)}>{problemText(problem)}</span>
            ))}
          </span>
        ),
      },
    ],
    [t, problemText],
  );
  return (
    <Card title={t('persons.leftOutTitle')} isFlush>
      <PagedList
        caption={t('persons.leftOutCaption')}
        columns={columns}
        rowKey={(row) => row.person.id}
        query={query}
        page={page}
        onPage={setPage}
        empty={{ title: t('persons.leftOutEmpty'), text: t('persons.leftOutEmptyText') }}
      />
    </Card>
  );
}
