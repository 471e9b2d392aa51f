/** Poštovní zprávy: věcně a v klidu, bez osobních údajů účastníků. */
export const mail = {
  reminder: {
    subjectToday: 'Dnes je termín: {{title}}',
    subjectAhead_one: 'Za {{count}} den je termín: {{title}}',
    subjectAhead_few: 'Za {{count}} dny je termín: {{title}}',
    subjectAhead_many: 'Za {{count}} dne je termín: {{title}}',
    subjectAhead_other: 'Za {{count}} dnů je termín: {{title}}',
    subjectOverdue: 'Po termínu: {{title}}',
    greeting: 'Dobrý den,',
    bodyToday: 'v projektu {{projectName}} je dnes, {{dueOn, date}}, termín:',
    bodyAhead: 'v projektu {{projectName}} se {{dueOn, date}} blíží termín:',
    bodyOverdue: 'v projektu {{projectName}} uplynul {{dueOn, date}} termín:',
    open: 'Otevřít: {{url}}',
    closing: 'Upozornění přichází 30, 14, 7 a 1 den předem a v den termínu. Až bude hotovo, přestane.',
    signature: 'RSSZ, sledování projektu',
  },
  digest: {
    subject: 'Blížící se termíny: {{total}}',
    subjectOverdue: 'Termíny: {{total}}, z toho po termínu: {{overdue}}',
    bodyProject: 'v projektu {{projects}} jde o tyto termíny:',
    bodyProjects: 'v projektech {{projects}} jde o tyto termíny:',
    overdue: 'Po termínu',
    ahead: 'Dnes a v příštích dnech',
  },
};
