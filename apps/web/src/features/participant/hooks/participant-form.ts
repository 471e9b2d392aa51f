import type { SheetField } from '@rssz/domain';
import type { ReactNode } from 'react';
import type { useForm } from '../../../shared/lib/use-form.ts';
import type { ParticipantFormState } from './participant-form-state.ts';

/** The form of a participant as its parts get it. */
export type ParticipantFormHandle = ReturnType<typeof useForm<ParticipantFormState>>;

/** The hint of a field with what the sheet finds about it. */
export type HintOf = (field: SheetField, hint?: ReactNode) => ReactNode;
