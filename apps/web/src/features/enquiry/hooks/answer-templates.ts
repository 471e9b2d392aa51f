export const ANSWER_TEMPLATES = ['overview', 'details', 'elsewhere', 'visit'] as const;

/** Words to start an answer with, in the language of who asked, whatever the language of the page. */
export async function templateText(locale: 'cs' | 'en', key: (typeof ANSWER_TEMPLATES)[number]): Promise<string> {
  if (locale === 'en') return (await import('@rssz/messages/en')).en.enquiry.template.text[key];
  return (await import('@rssz/messages/cs/enquiry')).enquiry.template.text[key];
}
