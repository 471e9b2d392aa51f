/** The first ten columns of both files: who somebody is and where they live. */
export const ESF_IDENTITY_COLUMNS = [
  'Jmeno_Osoby',
  'Prijmeni_Osoby',
  'DatumNarozeni_Osoby',
  'Obec_TrvaleBydlisteOsoby',
  'CastObce_TrvaleBydlisteOsoby',
  'Ulice_TrvaleBydlisteOsoby',
  'CisloPopisne_TrvaleBydlisteOsoby',
  'CisloOrientacni_TrvaleBydlisteOsoby',
  'ZnakCislaOrientacniho_TrvaleBydlisteOsoby',
  'PSC_TrvaleBydlisteOsoby',
] as const;

/** The 32 columns of `osoby.csv`, in their order. Source: domain.md §1.5. */
export const ESF_PERSON_COLUMNS = [
  ...ESF_IDENTITY_COLUMNS,
  'TitulPredJmenem_Osoby',
  'TitulZaJmenem_Osoby',
  'DatumVystupuZProjektu_Osoby',
  'DatumUmrti_Osoby',
  'Email_KontaktOsoby',
  'Telefon_KontaktOsoby',
  'VstupuDoProjektu_Osoby',
  'PodlePohlavi',
  'PodlePostaveniNaTrhuPrace_MonitorovaciList',
  'PodlePostaveniOsobyVProjektu_MonitorovaciList',
  'PodleNejvyssihoDosazenehoVzdelani_MonitorovaciList',
  'PodlePristupuKBydleni_MonitorovaciList',
  'PodleAktivityVSektoruEkonomiky_MonitorovaciList',
  'PodleSpecifikacePusobeniVeVerejnemSektoru_MonitorovaciList',
  'PodleTypuZnevyhodneni_MonitorovaciList',
  'PodleOsobSdilejicichStejnouDomacnost_MonitorovaciList',
  'PodleDruhuObdrzenePodpory_MonitorovaciList',
  'PodlePostaveniDaneOsoby_MonitorovaciList',
  'PodleVysledkuUcasti_MonitorovaciList',
  'PodleSituacePoUkonceniUcastiVProjektu_MonitorovaciList',
  'ProhlaseniPodporeneOsobyOUzemniZpusobilosti_MonitorovaciList',
  'Partner',
] as const;

export type EsfPersonColumn = (typeof ESF_PERSON_COLUMNS)[number];

/** The 17 columns of `podpory.csv`, in their order. Source: domain.md §1.5. */
export const ESF_SUPPORT_COLUMNS = [
  ...ESF_IDENTITY_COLUMNS,
  'KodSpecifikace',
  'RozsahPodporyPrezencne',
  'RozsahPodporyElektronicky',
  'CenaPodpory',
  'DatumOd',
  'DatumDo',
  'Poznamka',
] as const;

export type EsfSupportColumn = (typeof ESF_SUPPORT_COLUMNS)[number];
