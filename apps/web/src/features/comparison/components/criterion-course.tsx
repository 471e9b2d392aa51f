import { useRef } from 'react';
import { useProject } from '../../../shared/api/session.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useWidth } from '../../../shared/lib/use-width.ts';
import { ChartFigure } from '../../../shared/ui/chart-figure.tsx';
import { courseGeometry } from '../hooks/course-geometry.ts';
import { useTranslated } from '../../../shared/i18n/use-translated.ts';
import styles from './criterion-course.module.css';
import type { CriterionStanding } from '../hooks/criterion-standing.ts';

const narrowest = 200;

/** The course of a criterion's levels over the project, the same axis for all; in a sentence and in a table as well. */
export function CriterionCourse({ standing, asOf }: { standing: CriterionStanding; asOf: string }) {
  const t = useText('comparison');
  const app = useText('app');
  const cooperation = useText('cooperation');
  const format = useFormat();
  const translated = useTranslated();
  const { startsOn, endsOn } = useProject();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(narrowest, useWidth(box));
  const title = translated({ cs: standing.criterion.title, en: standing.criterion.titleEn }).text;
  const table = {
    caption: app('chart.caption', { title }),
    head: [t('unit.table.day'), t('unit.table.phase'), t('unit.table.level'), t('unit.table.words')],
    rows: standing.series.map(({ on, phase, level, words }) => [
      format.date(on),
      cooperation(`phase.${phase}`),
      String(level),
      translated({ cs: words.descriptor, en: words.descriptorEn }).text,
    ]),
  };
  const levels = standing.criterion.levels.map(({ level }) => level);
  return (
    <ChartFigure title={title} titleLevel={3} sentence={useSentence(standing)} table={table}>
      <div ref={box} className={styles.box}>
        {standing.series.length === 0 ? (
          <p className={styles.empty}>{t('unit.noRating')}</p>
        ) : (
          <Drawing standing={standing} frame={{ width, levels, startsOn, endsOn, asOf }} />
        )}
      </div>
    </ChartFigure>
  );
}

function useSentence({ from, to, shift }: CriterionStanding): string {
  const t = useText('comparison');
  const cooperation = useText('cooperation');
  if (from === null) return t('unit.sentenceNone');
  if (to === null) return t('unit.sentenceBaseline', { from });
  return t('unit.sentence', { from, to, shift: cooperation(`criterionShift.${shift}`).toLocaleLowerCase() });
}

interface DrawingProps {
  standing: CriterionStanding;
  frame: { width: number; levels: readonly number[]; startsOn: string; endsOn: string; asOf: string };
}

/** A reader has the sentence and the table, so nothing here is spoken. */
function Drawing({ standing, frame }: DrawingProps) {
  const format = useFormat();
  const own = standing.criterion.catalogue.number;
  const points = standing.series.map(({ on, level, phase, catalogue }) => ({
    on,
    level,
    isBaseline: phase === 'baseline',
    isOtherCatalogue: catalogue.number !== own,
  }));
  const { height, left, right, base, rows, dots, path, years, todayX } = courseGeometry(points, frame);
  return (
    <svg className={styles.svg} width={frame.width} height={height} aria-hidden="true" focusable="false">
      {rows.map(({ level, y }) => (
        <g key={level}>
          <line className={styles.grid} x1={left} x2={right} y1={y} y2={y} />
          <text className={styles.tick} x={left - 8} y={y + 4} textAnchor="end">
            {level}
          </text>
        </g>
      ))}
      <text className={styles.tick} x={left} y={height - 4}>
        {format.month(frame.startsOn)}
      </text>
      <text className={styles.tick} x={right} y={height - 4} textAnchor="end">
        {format.month(frame.endsOn)}
      </text>
      {years.map((x) => (
        <line key={x} className={styles.year} x1={x} x2={x} y1={rows[0]?.y ?? 0} y2={base} />
      ))}
      <line className={styles.today} x1={todayX} x2={todayX} y1={8} y2={base} />
      <path className={styles.course} d={path} />
      {dots.map(({ x, y, isBaseline, isOtherCatalogue, key }) => (
        <g key={key}>
          {isBaseline ? (
            <rect className={styles.dot} x={x - 5} y={y - 5} width={10} height={10} />
          ) : (
            <circle className={styles.dot} cx={x} cy={y} r={5.5} />
          )}
          {isOtherCatalogue ? <circle className={styles.inner} cx={x} cy={y} r={2.25} /> : null}
        </g>
      ))}
    </svg>
  );
}
