import { HOUSING_ACCESS, LIST_OF_FIELD, type SheetCodeField, type SheetCodesField } from '@rssz/domain';
import type { ParticipantSheet, Problem } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { useParticipantSheet } from '../api/use-participants.ts';
import { useCodeList } from '../api/use-participant-choices.ts';
import { useFieldName } from '../hooks/use-field-name.ts';
import styles from './participant-page.module.css';

/** The rest of the monitoring sheet, and what it lacks by weight. */
export function SheetCard({ id }: { id: string }) {
  const { data } = useParticipantSheet(id);
  return data ? <LoadedSheet sheet={data} /> : null;
}

const tones = { blocking: 'danger', warning: 'warning', information: 'info' } as const;

function LoadedSheet({ sheet }: { sheet: ParticipantSheet }) {
  const t = useText('sheet');
  const nameOf = useFieldName();
  const problemText = useProblemText();
  const ofWeight = (severity: string) => sheet.findings.filter((finding) => finding.severity === severity).length;
  const counts = {
    blocking: ofWeight('blocking'),
    warning: ofWeight('warning'),
    information: ofWeight('information'),
  };
  const textOf = ({ severity, ...problem }: { severity: string; code: string; params?: Problem['params'] }): string => {
    if (severity === 'blocking') return t('finding.blocking');
    return problem.code === 'participant.field-missing' ? t('finding.unfilled') : problemText(problem);
  };
  return (
    <Card title={t('title')}>
      <p>{sheet.findings.length === 0 ? t('finding.complete') : t('finding.counts', counts)}</p>
      <ul className={styles.findings}>
        {sheet.findings.map(({ severity, code, field, params }) => (
          <li key={`${field} ${code}`}>
            <Badge tone={tones[severity]}>{nameOf(field)}</Badge>{' '}
            {textOf({ severity, code, ...(params ? { params } : {}) })}
          </li>
        ))}
      </ul>
      <DescriptionList items={useSheetItems(sheet)} />
    </Card>
  );
}

function useSheetItems(sheet: ParticipantSheet) {
  const t = useText('sheet');
  const participant = useText('participant');
  const format = useFormat();
  const nameOf = useFieldName();
  const number = [sheet.houseNumber, sheet.orientationNumber].filter(Boolean).join('/');
  const street = [sheet.street, `${number}${sheet.orientationLetter ?? ''}`].filter(Boolean).join(' ');
  const address = [street, sheet.municipalityPart, sheet.postalCode].filter(Boolean).join(', ');
  const hidden = sheet.isHidden ? participant('detail.hidden') : null;
  const shown = (value: string | null | undefined) => hidden ?? (value || participant('detail.notSet'));
  const housing = HOUSING_ACCESS.find((one) => one === sheet.housingAccess);
  const codes = { sector: useLabel('sector', sheet), projectPosition: useLabel('projectPosition', sheet) };
  const disadvantages = useLabels('disadvantages', sheet);
  const situations = useLabels('exitSituations', sheet);
  const optional = [
    { term: nameOf('sector'), value: codes.sector },
    { term: nameOf('projectPosition'), value: codes.projectPosition },
    { term: nameOf('exitSituations'), value: sheet.exitSituations ? situations : null },
    { term: nameOf('diedOn'), value: sheet.diedOn ? format.date(sheet.diedOn) : null },
    { term: nameOf('partner'), value: sheet.partner ?? null },
  ].flatMap(({ term, value }) => (value ? [{ term, value }] : []));
  return [
    { term: t('group.address'), value: shown(address) },
    { term: nameOf('email'), value: shown(sheet.email) },
    { term: nameOf('phone'), value: shown(sheet.phone) },
    { term: nameOf('housingAccess'), value: hidden ?? (housing ? t(`housing.${housing}`) : t('answer.not-asked')) },
    { term: nameOf('disadvantages'), value: hidden ?? disadvantages },
    ...optional,
  ];
}

/** The label of a code, or the code itself once its list has it no longer. */
function useLabel(field: SheetCodeField, sheet: ParticipantSheet): string | null {
  const options = useCodeList(LIST_OF_FIELD[field], sheet.entryOn ?? undefined);
  const code = sheet[field];
  return code ? (options.find(({ value }) => value === code)?.label ?? code) : null;
}

function useLabels(field: SheetCodesField, sheet: ParticipantSheet): string {
  const t = useText('sheet');
  const options = useCodeList(LIST_OF_FIELD[field], sheet.entryOn ?? undefined);
  if (sheet.refusedFields?.includes(field)) return t('answer.refused');
  const codes = sheet[field];
  if (!codes) return t('answer.not-asked');
  if (codes.length === 0) return t('answer.none');
  return codes.map((code) => options.find(({ value }) => value === code)?.label ?? code).join(', ');
}
