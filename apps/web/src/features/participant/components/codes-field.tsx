import type { SheetCodesField } from '@rssz/domain';
import type { ReactNode } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { useCodeList } from '../api/use-participant-choices.ts';
import { ANSWER_CHOICES, type AnswerChoice } from '../hooks/participant-form-state.ts';
import styles from './participant-form.module.css';
import type { ParticipantFormHandle } from '../hooks/participant-form.ts';

interface CodesFieldProps {
  form: ParticipantFormHandle;
  field: SheetCodesField;
  list: string;
  on: string | undefined;
  hint: ReactNode;
  /** Whether the person may refuse to answer. */
  isRefusable?: boolean;
}

/** A question with any number of answers: not asked, none, some of them, or refused are four different things. */
export function CodesField({ form, field, list, on, hint, isRefusable = false }: CodesFieldProps) {
  const t = useText('sheet');
  const options = useCodeList(list, on);
  const choice = form.values[`${field}Choice`];
  const chosen = form.values[field];
  const choices = ANSWER_CHOICES.filter((one) => isRefusable || one !== 'refused');
  const choose = (codes: string[]) =>
    form.set(field === 'disadvantages' ? { disadvantages: codes } : { exitSituations: codes });
  const answer = (value: AnswerChoice) =>
    form.set(field === 'disadvantages' ? { disadvantagesChoice: value } : { exitSituationsChoice: value });
  return (
    <div>
      <RadioGroup
        id={form.controlId(field)}
        name={form.controlId(`${field}Choice`)}
        label={t(`field.${field}`)}
        hint={hint}
        error={form.errorOf(field)}
        isInline
        value={choice}
        onChange={(value) => answer(value as AnswerChoice)}
        options={choices.map((value) => ({ value, label: t(`answer.${value}`) }))}
      />
      {choice === 'given' ? (
        <div className={styles.choices} role="group" aria-label={t(`field.${field}`)}>
          {options.map((option) => (
            <Checkbox
              key={option.value}
              label={option.label}
              isSelected={chosen.includes(option.value)}
              onChange={(isOn) =>
                choose(isOn ? [...chosen, option.value] : chosen.filter((code) => code !== option.value))
              }
            />
          ))}
        </div>
      ) : null}
    </div>
  );
}
