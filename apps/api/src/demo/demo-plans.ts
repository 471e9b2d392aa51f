import type { MeasureState } from '@rssz/domain';

/** A measure of the demonstration's plans; fictitious. Terms are days from the day of approval. */
export interface DemoMeasureText {
  readonly title: string;
  readonly description: string;
  readonly area: string | null;
  readonly targetGroups: readonly string[];
  readonly targetGroupNote: string;
  readonly implementer: string;
  readonly from: number;
  readonly to: number;
  readonly budget: number | null;
  readonly indicator: string;
  /** How it went since: the state, days before today, and why. */
  readonly progress: readonly { readonly state: MeasureState; readonly daysAgo: number; readonly note: string }[];
}

export interface DemoObjectiveText {
  readonly title: string;
  readonly description: string;
  readonly measures: readonly DemoMeasureText[];
}

/** The plan of social inclusion of the first unit. */
export const DEMO_PSZ: readonly DemoObjectiveText[] = [
  {
    title: 'Domácnosti v bytové nouzi mají kde bydlet',
    description: 'Ukázkový cíl: obec předchází ztrátě bydlení a má z čeho nabídnout náhradu.',
    measures: [
      {
        title: 'Prostupné bydlení s podporou sociálního pracovníka',
        description:
          'Obec vyčlení osm bytů pro rodiny z ubytoven. Sociální pracovník s rodinami uzavře smlouvu o spolupráci a pomáhá jim bydlení udržet.',
        area: 'housing',
        targetGroups: ['3.1-T02', '3.1-T03'],
        targetGroupNote: 'rodiny s dětmi na ubytovnách',
        implementer: 'odbor sociálních věcí obce',
        from: 30,
        to: 700,
        budget: 4_800_000,
        indicator: '8 obsazených bytů',
        progress: [{ state: 'running', daysAgo: 210, note: 'První tři rodiny se nastěhovaly.' }],
      },
      {
        title: 'Včasná pomoc nájemníkům s dluhem na nájemném',
        description: 'Správce bytů hlásí dluh do třiceti dnů, terénní pracovník nabídne splátkový kalendář a poradnu.',
        area: 'housing',
        targetGroups: ['3.1-T02'],
        targetGroupNote: 'nájemníci obecních bytů s dluhem',
        implementer: 'správa bytového fondu',
        from: 0,
        to: 240,
        budget: 350_000,
        indicator: 'o polovinu méně výpovědí z nájmu',
        progress: [
          { state: 'running', daysAgo: 260, note: '' },
          { state: 'done', daysAgo: 40, note: 'Postup je schválený a používá se.' },
        ],
      },
    ],
  },
  {
    title: 'Lidé zvládají své dluhy',
    description: '',
    measures: [
      {
        title: 'Dluhová poradna jednou týdně v obci',
        description: 'Poradce z okresního města ordinuje v budově úřadu, pomáhá s oddlužením a jedná s věřiteli.',
        area: 'debt',
        targetGroups: ['3.1-T02'],
        targetGroupNote: 'předlužené osoby',
        implementer: 'nezisková organizace Ukázka, z. s.',
        from: 60,
        to: 560,
        budget: 1_200_000,
        indicator: '60 klientů ročně',
        progress: [{ state: 'postponed', daysAgo: 75, note: 'Poradce odešel, hledá se náhrada.' }],
      },
      {
        title: 'Finanční gramotnost na druhém stupni základní školy',
        description: 'Dvě hodiny měsíčně o rozpočtu domácnosti, smlouvách a exekucích.',
        area: 'education',
        targetGroups: ['3.1-T04'],
        targetGroupNote: 'žáci 8. a 9. ročníku',
        implementer: 'základní škola',
        from: 120,
        to: 420,
        budget: 90_000,
        indicator: '100 žáků',
        progress: [{ state: 'dropped', daysAgo: 120, note: 'Téma převzal školní vzdělávací program.' }],
      },
    ],
  },
  {
    title: 'Lidé mají práci a děti dokončí školu',
    description: '',
    measures: [
      {
        title: 'Prostupné zaměstnávání ve službách obce',
        description: 'Od veřejně prospěšných prací přes pracovní místo s mentorem k zaměstnavateli v okolí.',
        area: 'employment',
        targetGroups: ['3.1-T01'],
        targetGroupNote: 'dlouhodobě nezaměstnaní',
        implementer: 'technické služby obce',
        from: 30,
        to: 255,
        budget: 2_600_000,
        indicator: '12 osob na volném trhu práce',
        progress: [{ state: 'running', daysAgo: 150, note: '' }],
      },
      {
        title: 'Předškolní klub pro děti ze sociálně vyloučené lokality',
        description: 'Klub pětkrát týdně, příprava na mateřskou školu a práce s rodiči.',
        area: 'education',
        targetGroups: ['3.1-T03'],
        targetGroupNote: 'děti od tří let a jejich rodiče',
        implementer: 'mateřská škola',
        from: 90,
        to: 760,
        budget: 1_750_000,
        indicator: '15 dětí ročně',
        progress: [],
      },
      {
        title: 'Koordinátor plánu sociálního začleňování',
        description: 'Obec zřídí půlúvazek, který svolává partnery a dvakrát ročně vyhodnotí plnění plánu.',
        area: null,
        targetGroups: [],
        targetGroupNote: '',
        implementer: 'tajemník úřadu',
        from: 0,
        to: 820,
        budget: null,
        indicator: '',
        progress: [{ state: 'running', daysAgo: 300, note: '' }],
      },
    ],
  },
];

/** The thematic action plan of the second unit, still a draft. */
export const DEMO_TAP: readonly DemoObjectiveText[] = [
  {
    title: 'Domácnosti neztrácejí bydlení',
    description: 'Ukázkový cíl tematického akčního plánu.',
    measures: [
      {
        title: 'Kontaktní místo pro bydlení',
        description: 'Jedno místo, kde lidé v bytové nouzi dostanou radu, doprovod a nabídku bytu.',
        area: 'housing',
        targetGroups: ['3.1-T02'],
        targetGroupNote: 'domácnosti v bytové nouzi',
        implementer: 'obec',
        from: 60,
        to: 600,
        budget: 1_900_000,
        indicator: '80 domácností ročně',
        progress: [],
      },
      {
        title: 'Garantovaný nájem soukromých bytů',
        description: 'Obec si pronajme byty od soukromých majitelů a pronajme je dál rodinám s podporou.',
        area: 'housing',
        targetGroups: [],
        targetGroupNote: '',
        implementer: 'nezisková organizace Ukázka, z. s.',
        from: 90,
        to: 700,
        budget: 2_400_000,
        indicator: '10 bytů',
        progress: [],
      },
      {
        title: 'Pravidla přidělování obecních bytů',
        description: 'Nová pravidla s bodováním potřebnosti.',
        area: 'housing',
        targetGroups: [],
        targetGroupNote: '',
        implementer: 'bytová komise',
        from: 0,
        to: 180,
        budget: null,
        indicator: 'pravidla schválená radou',
        progress: [],
      },
    ],
  },
];
