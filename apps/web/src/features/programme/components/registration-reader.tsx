import { OBJECTIVE_CODES, readRegistrationNumber, type RegistrationReading } from '@rssz/domain';
import { useState } from 'react';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useObjectiveName } from '../hooks/use-objective-name.ts';
import { useOwnNumber } from '../hooks/use-own-number.ts';
import styles from './programme.module.css';

/** Reads a registration number while it is being written; the number of one's own project stands there at first. */
export function RegistrationReader() {
  const t = useText('programme');
  const problemText = useProblemText();
  const objectiveName = useObjectiveName();
  const own = useOwnNumber();
  const [typed, setTyped] = useState<string | null>(null);
  const [expected, setExpected] = useState('');
  const number = typed ?? own?.number ?? '';
  const reading = number.trim() === '' ? null : readRegistrationNumber(number, expected || null);
  return (
    <Card title={t('registration.title')}>
      <p className={styles.note}>{t('registration.lead')}</p>
      <div className={styles.fields}>
        <TextField
          label={t('registration.number')}
          hint={own && number === own.number ? t('registration.own', { code: own.code }) : undefined}
          placeholder={t('registration.example')}
          maxLength={60}
          value={number}
          onChange={setTyped}
          error={reading && !reading.ok ? problemText(reading.error) : undefined}
        />
        <Select
          label={t('registration.expected')}
          emptyLabel={t('registration.anyObjective')}
          value={expected}
          onChange={setExpected}
          options={OBJECTIVE_CODES.map((value) => ({ value, label: objectiveName(value) }))}
        />
      </div>
      <div role="status">{reading?.ok ? <Reading reading={reading.value} /> : null}</div>
    </Card>
  );
}

function Reading({ reading }: { reading: RegistrationReading }) {
  const t = useText('programme');
  const text = useDynamicText();
  return (
    <div className={styles.reading}>
      {reading.warnings.map(({ code, params }) => (
        <Banner key={code} tone="warning">
          {text('programme', `registration.warning.${code}`, { ...params })}
        </Banner>
      ))}
      <DescriptionList
        items={[
          { term: t('registration.programme'), value: reading.programme },
          { term: t('registration.priority'), value: reading.priority },
          { term: t('registration.objective'), value: t('compare.short', { code: reading.specificObjective }) },
          {
            term: t('registration.call'),
            value: t('registration.callYear', { call: reading.call, year: reading.callYear }),
          },
          { term: t('registration.sequence'), value: reading.sequence },
        ]}
      />
    </div>
  );
}
