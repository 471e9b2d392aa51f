import type { DeliverableTransitionKind } from '@rssz/domain';
import type { ButtonLook } from '../../../shared/ui/button-class.ts';
import type { IconName } from '../../../shared/ui/icon-paths.ts';

/** Steps forward are the main button, steps back are quieter, leaving the path is marked as dangerous. */
export const transitionLook: Record<DeliverableTransitionKind, { variant: ButtonLook['variant']; icon: IconName }> = {
  start: { variant: 'primary', icon: 'play' },
  submit: { variant: 'primary', icon: 'send' },
  approve: { variant: 'primary', icon: 'check' },
  publish: { variant: 'primary', icon: 'globe' },
  return: { variant: 'secondary', icon: 'undo' },
  withdraw: { variant: 'danger', icon: 'close' },
  reopen: { variant: 'secondary', icon: 'history' },
};
