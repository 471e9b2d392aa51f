import { HOUSING_ACCESS, LIST_OF_FIELD, type SheetCodeField } from '@rssz/domain';
import type { ReactNode } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useCodeList } from '../api/use-participant-choices.ts';
import { useFieldName } from '../hooks/use-field-name.ts';
import { CodesField } from './codes-field.tsx';
import styles from './participant-form.module.css';
import type { HintOf, ParticipantFormHandle } from '../hooks/participant-form.ts';

interface SheetFieldsProps {
  form: ParticipantFormHandle;
  hintOf: HintOf;
}

const addressFields = [
  ['municipality', 200],
  ['municipalityPart', 200],
  ['street', 200],
  ['houseNumber', 20],
  ['orientationNumber', 10],
  ['orientationLetter', 5],
  ['postalCode', 10],
] as const;

/** Where the person lives, in the parts IS ESF wants. */
export function AddressFields({ form, hintOf }: SheetFieldsProps) {
  const t = useText('sheet');
  const nameOf = useFieldName();
  return (
    <div className={styles.grid}>
      {addressFields.map(([field, max]) => (
        <TextField
          key={field}
          {...form.field(field)}
          label={nameOf(field)}
          hint={hintOf(field, field === 'houseNumber' ? t('hint.houseNumber') : undefined)}
          maxLength={max}
          isOptional
        />
      ))}
    </div>
  );
}

/** Titles and how to reach the person. */
export function ContactFields({ form, hintOf }: SheetFieldsProps) {
  const nameOf = useFieldName();
  return (
    <div className={styles.grid}>
      {(['titleBefore', 'titleAfter'] as const).map((field) => (
        <TextField key={field} {...form.field(field)} label={nameOf(field)} maxLength={50} isOptional />
      ))}
      <TextField {...form.field('email')} label={nameOf('email')} type="email" maxLength={200} isOptional />
      <TextField {...form.field('phone')} label={nameOf('phone')} type="tel" maxLength={50} isOptional />
      <DateField {...form.field('diedOn')} label={nameOf('diedOn')} hint={hintOf('diedOn')} isOptional />
    </div>
  );
}

/** What the person was on the day of entry. */
export function EntryStateFields({ form, hintOf }: SheetFieldsProps) {
  const participant = useText('participant');
  const t = useText('sheet');
  const nameOf = useFieldName();
  return (
    <div className={styles.stack}>
      <div className={styles.grid}>
        <CodeField form={form} hintOf={hintOf} field="sex" />
        <CodeField form={form} hintOf={hintOf} field="education" />
        <CodeField form={form} hintOf={hintOf} field="labourStatus" hint={participant('form.labourStatusHint')} />
        <CodeField form={form} hintOf={hintOf} field="sector" hint={t('hint.sector')} />
        <Select
          {...form.field('housingAccess')}
          label={nameOf('housingAccess')}
          hint={hintOf('housingAccess')}
          emptyLabel={t('answer.not-asked')}
          options={HOUSING_ACCESS.map((value) => ({ value, label: t(`housing.${value}`) }))}
          isOptional
        />
        <CodeField form={form} hintOf={hintOf} field="publicSectorPosition" />
        <CodeField form={form} hintOf={hintOf} field="projectPosition" />
        <CodeField form={form} hintOf={hintOf} field="sharedHousehold" />
      </div>
      <EmptyLists form={form} fields={['sector', 'publicSectorPosition', 'projectPosition', 'sharedHousehold']} />
      <CodesField
        form={form}
        field="disadvantages"
        list={LIST_OF_FIELD.disadvantages}
        on={entryDay(form)}
        hint={hintOf('disadvantages', t('hint.disadvantages'))}
        isRefusable
      />
    </div>
  );
}

/** What is known once the participation ends, and what IS ESF asks besides. */
export function ExitFields({ form, hintOf }: SheetFieldsProps) {
  const nameOf = useFieldName();
  return (
    <div className={styles.stack}>
      <div className={styles.grid}>
        <CodeField form={form} hintOf={hintOf} field="participationResult" />
        <CodeField form={form} hintOf={hintOf} field="supportType" />
        <CodeField form={form} hintOf={hintOf} field="personPosition" />
        <CodeField form={form} hintOf={hintOf} field="territorialEligibility" />
        <TextField {...form.field('partner')} label={nameOf('partner')} maxLength={200} isOptional />
      </div>
      <EmptyLists
        form={form}
        fields={['participationResult', 'supportType', 'personPosition', 'territorialEligibility']}
      />
      <CodesField
        form={form}
        field="exitSituations"
        list={LIST_OF_FIELD.exitSituations}
        on={entryDay(form)}
        hint={hintOf('exitSituations')}
      />
    </div>
  );
}

/** The day by which codes are offered; while it is being typed, today's. */
function entryDay({ values: { entryOn } }: ParticipantFormHandle): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(entryOn) ? entryOn : undefined;
}

interface CodeFieldProps extends SheetFieldsProps {
  field: SheetCodeField;
  hint?: ReactNode;
}

/** One code of a list. A list that nobody has imported yet offers nothing, so its field is not shown. */
function CodeField({ form, hintOf, field, hint }: CodeFieldProps) {
  const t = useText('sheet');
  const nameOf = useFieldName();
  const options = useCodeList(LIST_OF_FIELD[field], entryDay(form));
  if (options.length === 0 && form.values[field] === '') return null;
  return (
    <Select
      {...form.field(field)}
      label={nameOf(field)}
      hint={hintOf(field, hint)}
      emptyLabel={t('answer.not-asked')}
      options={options}
      isOptional
    />
  );
}

interface EmptyListsProps {
  form: ParticipantFormHandle;
  fields: readonly [SheetCodeField, SheetCodeField, SheetCodeField, SheetCodeField];
}

/** Says once which fields are not filled in yet, as nobody has imported their lists. */
function EmptyLists({ form, fields: [first, second, third, fourth] }: EmptyListsProps) {
  const t = useText('sheet');
  const nameOf = useFieldName();
  const on = entryDay(form);
  const lists = [
    { field: first, options: useCodeList(LIST_OF_FIELD[first], on) },
    { field: second, options: useCodeList(LIST_OF_FIELD[second], on) },
    { field: third, options: useCodeList(LIST_OF_FIELD[third], on) },
    { field: fourth, options: useCodeList(LIST_OF_FIELD[fourth], on) },
  ];
  const empty = lists.filter(({ options }) => options.length === 0).map(({ field }) => nameOf(field));
  return empty.length > 0 ? (
    <p className={styles.lacking}>{t('hint.emptyLists', { fields: empty.join(', ') })}</p>
  ) : null;
}
