import type { EnquiryObjective, EnquiryState, Suspicion } from '@rssz/domain';

/** A fictitious enquiry; nobody in it exists, and no address leads anywhere. */
export interface DemoEnquiry {
  readonly daysAgo: number;
  readonly objective: EnquiryObjective;
  readonly region: string | null;
  readonly state: EnquiryState;
  readonly suspicions?: readonly Suspicion[];
  readonly locale?: 'cs' | 'en';
  readonly name: string;
  readonly organisation: string;
  readonly topic: string;
  readonly text: string;
  /** Who handles it, by the key of the person. */
  readonly owner?: string;
  /** The unit whose interest it became, by its order. */
  readonly unit?: number;
  readonly answer?: string;
  readonly answeredAfterDays?: number;
  readonly note?: string;
}

/** Enquiries of the last year and a half; what is older than a year has lost its person. */
export const DEMO_ENQUIRIES: readonly DemoEnquiry[] = [
  {
    daysAgo: 430,
    objective: '2.1',
    region: 'CZ051',
    state: 'closed',
    name: '',
    organisation: '',
    topic: '',
    text: '',
    answeredAfterDays: 9,
    owner: 'consultant-2',
  },
  {
    daysAgo: 200,
    objective: '2.2',
    region: 'CZ042',
    state: 'interest',
    name: 'Radek Vzorový',
    organisation: 'Město Zkoušín',
    topic: 'Dostupné bydlení',
    text: 'Dobrý den, zvažujeme spolupráci v oblasti bydlení a chtěli bychom vědět, s čím začít.',
    owner: 'consultant',
    unit: 5,
    answer: 'děkujeme za zájem. Navrhujeme schůzku na městském úřadě v příštím týdnu.',
    answeredAfterDays: 4,
    note: 'Zájem zapsán, schůzka proběhla.',
  },
  {
    daysAgo: 75,
    objective: 'CLLD',
    region: 'CZ080',
    state: 'answered',
    name: 'Jitka Modelová',
    organisation: 'MAS Vzorsko',
    topic: 'Komunitní centrum',
    text: 'Dobrý den, může naše skupina podpořit komunitní centrum v obci mimo naše území?',
    owner: 'consultant',
    answer: 'projekty MAS míří na osoby žijící v jejím území. Podrobnosti najdete v katalogu programu u CLLD.',
    answeredAfterDays: 13,
  },
  {
    daysAgo: 20,
    objective: '2.1',
    region: 'CZ042',
    state: 'taken',
    name: 'Ladislav Cvičný',
    organisation: 'Spolek Ukázka',
    topic: 'Dluhové poradenství',
    text: 'Dobrý den,\npůsobíme ve třech obcích a chtěli bychom rozšířit dluhové poradenství.\n\nKdo u nás může žádat?',
    owner: 'consultant',
    note: 'Ověřit, zda jde o stejný spolek jako loni.',
  },
  {
    daysAgo: 5,
    objective: '3.1',
    region: null,
    state: 'new',
    locale: 'en',
    name: 'Anna Example',
    organisation: 'Example Foundation',
    topic: 'Housing first',
    text: 'Hello, we would like to know whether innovative housing projects can be supported under objective 3.1.',
  },
  {
    daysAgo: 2,
    objective: '2.2',
    region: 'CZ041',
    state: 'new',
    name: 'Оксана Приклад',
    organisation: 'Obec Názornice',
    topic: 'Підтримка сімей',
    text: 'Добрий день, чи можна отримати підтримку для родин з дітьми у нашому селі?',
  },
  {
    daysAgo: 1,
    objective: '2.1',
    region: null,
    state: 'suspected',
    suspicions: ['links', 'markup'],
    name: 'Best Offers',
    organisation: 'offers.example',
    topic: 'Cheap loans',
    text: '<a href="https://offers.example">Cheap loans</a> https://a.example https://b.example https://c.example',
  },
];
