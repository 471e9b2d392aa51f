import { SUPPORT_KINDS } from '@rssz/domain';
import type { EsfDesk } from '../../../shared/api/types.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormActions } from '../../../shared/ui/form-actions.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import part from '../../../shared/ui/part.module.css';
import { Select } from '../../../shared/ui/select.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useSpecificationCodes } from '../api/use-is-esf.ts';
import { useWriteIsEsf } from '../api/use-write-is-esf.ts';

/** Under which specification of IS ESF each kind of support goes out. */
export function SpecificationForm({ specifications }: { specifications: EsfDesk['specifications'] }) {
  const t = useText('isEsf');
  const log = useText('log');
  const locale = useLocale();
  const toast = useToast();
  const { data = [] } = useSpecificationCodes();
  const { setSpecifications } = useWriteIsEsf();
  const { version, advisory, workshop, training } = specifications;
  const form = useForm({
    initial: { advisory: advisory ?? '', workshop: workshop ?? '', training: training ?? '' },
    submit: async (values) => {
      await setSpecifications(version, {
        advisory: values.advisory || null,
        workshop: values.workshop || null,
        training: values.training || null,
      });
      toast.show({ text: t('specification.saved'), tone: 'success' });
    },
  });
  const options = data.map(({ code, labelCs, labelEn }) => ({
    value: code,
    label: t('specification.option', { code, label: locale === 'en' ? labelEn : labelCs }),
  }));
  return (
    <Card title={t('specification.title')}>
      <form {...form.props}>
        <FormStack>
          <ErrorSummary {...form.summary} />
          <p className={part.quiet}>{t('specification.lead')}</p>
          <div className={part.row}>
            {SUPPORT_KINDS.map((kind) => (
              <Select
                key={kind}
                label={log(`kind.${kind}`)}
                options={options}
                emptyLabel={t('specification.none')}
                {...form.field(kind)}
              />
            ))}
          </div>
          <FormActions>
            <Button type="submit" isPending={form.isPending} isDisabled={!form.isDirty}>
              {t('specification.save')}
            </Button>
          </FormActions>
        </FormStack>
      </form>
    </Card>
  );
}
