import type { ParticipantRadar } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { ChartFigure } from '../../../shared/ui/chart-figure.tsx';
import styles from './radar.module.css';

type Band = ParticipantRadar['bands'][number];

/** How many people are how far: the last column is over the threshold, the two before it are near. */
export function RadarChart({ radar }: { radar: ParticipantRadar }) {
  const t = useText('counting');
  const format = useFormat();
  const { bands, thresholdMinutes, operator } = radar;
  const most = Math.max(1, ...bands.map(({ persons }) => persons));
  const over = bands.at(-1)?.persons ?? 0;
  const near = bands.slice(-3, -1).reduce((sum, { persons }) => sum + persons, 0);
  const nameOf = ({ fromMinutes, toMinutes }: Band) => {
    const from = format.hours(fromMinutes);
    if (toMinutes !== null) return t('chart.band', { from, to: format.hours(toMinutes) });
    return t(operator === 'at-least' ? 'chart.overAtLeast' : 'chart.over', { from });
  };
  const lookOf = (at: number) => (at === bands.length - 1 ? styles.over : at >= bands.length - 3 ? styles.near : '');
  return (
    <ChartFigure
      title={t('chart.title')}
      sentence={t('chart.sentence', {
        count: over,
        threshold: format.hoursUnit(thresholdMinutes),
        near: format.number(near),
      })}
      table={{
        caption: t('chart.caption'),
        head: [t('chart.hours'), t('chart.persons')],
        rows: bands.map((band) => [nameOf(band), format.number(band.persons)]),
      }}
    >
      <div aria-hidden>
        <div className={styles.bars}>
          {bands.map(({ fromMinutes, persons }, at) => (
            <div key={fromMinutes} className={styles.bar}>
              {persons > 0 ? format.number(persons) : null}
              <div className={`${styles.fill} ${lookOf(at)}`} style={{ height: `${(persons / most) * 82}%` }} />
            </div>
          ))}
        </div>
        <div className={styles.ticks}>
          {bands.map(({ fromMinutes }) => (
            <span key={fromMinutes}>{format.hours(fromMinutes)}</span>
          ))}
        </div>
      </div>
    </ChartFigure>
  );
}
