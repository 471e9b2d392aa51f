/** A region in both languages by a column with its code; null where there is none. One that left the list keeps its code. */
export const regionRef = (code: string): string => `CASE WHEN ${code} IS NOT NULL THEN (
  SELECT json_build_object('code', ${code}, 'nameCs', coalesce(max(g.label_cs), ${code}),
    'nameEn', coalesce(max(g.label_en), ${code}))
  FROM code_list_item g WHERE g.list = 'region' AND g.code = ${code}) END`;
