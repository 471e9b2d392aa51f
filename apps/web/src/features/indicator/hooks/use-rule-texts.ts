import type { Indicator, IndicatorRule } from '../../../shared/api/types.ts';
import { useFormat, type Format } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useMissingFields } from '../../../shared/lib/use-missing-fields.ts';
import { useModeText } from '../../../shared/lib/use-mode-text.ts';
import { useKindText } from './use-kind-text.ts';

type IndicatorText = ReturnType<typeof useText<'indicator'>>;

/** The rule of an indicator in sentences, with its parameters as the project sets them. */
export function useRuleTexts({ code, rule }: Pick<Indicator, 'code' | 'rule'>): string[] {
  const t = useText('indicator');
  const format = useFormat();
  const kindText = useKindText();
  const modeText = useModeText();
  const named = useMissingFields();
  if (code === 'documents') return documentTexts(rule, t);
  const { hourMinutesByKind = {}, electronicModes, requiredFields, requireComplete } = rule;
  return [
    ...participantTexts(rule, t, format),
    ...Object.entries(hourMinutesByKind).map(([kind, minutes]) =>
      t('rule.personHourOf', { kind: kindText(kind), minutes: format.number(minutes) }),
    ),
    ...(electronicModes
      ? [t('rule.personElectronic', { modes: electronicModes.map(modeText).join(', ') || '–' })]
      : []),
    ...(requiredFields && requireComplete ? [t('rule.personFields', { fields: named(requiredFields) })] : []),
  ];
}

function documentTexts({ countsFrom }: IndicatorRule, t: IndicatorText): string[] {
  return [
    t(countsFrom === 'published' ? 'rule.documentPublished' : 'rule.documentApproved'),
    t('rule.documentAlmost'),
    t('rule.documentBeside'),
  ];
}

function participantTexts(rule: IndicatorRule, t: IndicatorText, format: Format): string[] {
  const isAtLeast = rule.operator === 'at-least';
  const hours = (minutes: number | undefined) => format.hours(minutes ?? 0);
  const threshold = hours(rule.thresholdMinutes);
  return [
    t(isAtLeast ? 'rule.personAtLeast' : 'rule.personMoreThan', { threshold }),
    t('rule.personAllActivities'),
    t(rule.requireComplete === false ? 'rule.personIncompleteAllowed' : 'rule.personComplete'),
    t('rule.personHour', { minutes: rule.hourMinutes ?? 60 }),
    t(rule.inPersonRequired ? 'rule.personInPersonRequired' : 'rule.personInPersonWarn', {
      hours: hours(rule.minInPersonMinutes),
    }),
    t('rule.personAlmost', { hours: hours(rule.almostFromMinutes) }),
  ];
}
