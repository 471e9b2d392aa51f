export interface RegionPlace {
  /** What the region is known by on the tile. */
  mark: string;
  row: number;
  column: number;
}

/** Where the tile of each region stands in the scheme of the country: three rows, six columns. */
export const regionScheme: Readonly<Record<string, RegionPlace>> = {
  CZ041: { mark: 'KVK', row: 1, column: 1 },
  CZ042: { mark: 'ULK', row: 1, column: 2 },
  CZ051: { mark: 'LBK', row: 1, column: 3 },
  CZ052: { mark: 'HKK', row: 1, column: 4 },
  CZ032: { mark: 'PLK', row: 2, column: 1 },
  CZ010: { mark: 'PHA', row: 2, column: 2 },
  CZ020: { mark: 'STC', row: 2, column: 3 },
  CZ053: { mark: 'PAK', row: 2, column: 4 },
  CZ071: { mark: 'OLK', row: 2, column: 5 },
  CZ080: { mark: 'MSK', row: 2, column: 6 },
  CZ031: { mark: 'JHC', row: 3, column: 2 },
  CZ063: { mark: 'VYS', row: 3, column: 3 },
  CZ064: { mark: 'JHM', row: 3, column: 4 },
  CZ072: { mark: 'ZLK', row: 3, column: 5 },
};
