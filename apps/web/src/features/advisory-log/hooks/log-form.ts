import type { useForm } from '../../../shared/lib/use-form.ts';
import type { LogFormState } from './log-form-state.ts';

/** The form of a log as its parts get it. */
export type LogForm = ReturnType<typeof useForm<LogFormState>>;
