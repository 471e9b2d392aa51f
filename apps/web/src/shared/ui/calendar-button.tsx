import { parseDate } from '@internationalized/date';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Calendar, CalendarCell, CalendarGrid, CalendarHeading } from 'react-aria-components/Calendar';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import styles from './calendar-button.module.css';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import list from './list.module.css';

interface CalendarButtonProps {
  label: string;
  value: string | null;
  min: string | undefined;
  max: string | undefined;
  onPick: (date: string) => void;
}

const day = (value: string | undefined | null) => (value ? parseDate(value) : null);

/** Opens a month to pick from; loaded and shown at once when first asked for. */
export function CalendarButton({ label, value, min, max, onPick }: CalendarButtonProps) {
  const [isOpen, setOpen] = useState(true);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton icon="calendar" size="s" label={label} />
      <Popover className={list.popover!} placement="bottom end">
        <Dialog aria-label={label} className={styles.dialog!}>
          <Calendar
            autoFocus
            aria-label={label}
            value={day(value)}
            minValue={day(min)}
            maxValue={day(max)}
            onChange={(date) => {
              onPick(date.toString());
              setOpen(false);
            }}
          >
            <div className={styles.head}>
              <Button slot="previous" className={styles.step!}>
                <Icon name="chevronLeft" />
              </Button>
              <CalendarHeading className={styles.heading!} />
              <Button slot="next" className={styles.step!}>
                <Icon name="chevronRight" />
              </Button>
            </div>
            <CalendarGrid className={styles.grid!}>
              {(date) => <CalendarCell date={date} className={styles.cell!} />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
