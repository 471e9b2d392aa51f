/** `kept`: no server was given, the administrator reads it. `failed`: nobody comes again by itself. */
export const MAIL_STATES = ['pending', 'sent', 'kept', 'failed'] as const;

export type MailState = (typeof MAIL_STATES)[number];
