import { TextField, type TextFieldProps } from './text-field.tsx';

/** A number typed as text, so that the Czech decimal comma survives; the domain parses it. */
export function NumberField(props: Omit<TextFieldProps, 'type'>) {
  return <TextField inputMode="decimal" {...props} />;
}
