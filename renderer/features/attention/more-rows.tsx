import { Button } from '../../ui/button';
import styles from './due-list.module.css';
import type { ShownRows } from './use-shown-rows';

/** The way to the rows that are folded away, and back. Nothing where all of them are the first ones. [C4] */
export function MoreRows({ shown }: { readonly shown: Omit<ShownRows<unknown>, 'rows'> }) {
  const { rest, step, isOpened, showMore, showFewer } = shown;
  if (rest === 0 && !isOpened) return null;
  return (
    <div className={styles.more}>
      {/* One button in one place, so that the focus stays with whoever presses it to the end. */}
      <Button size="small" variant="quiet" aria-expanded={rest === 0} onPress={rest === 0 ? showFewer : showMore}>
        {rest === 0 ? 'Show fewer' : step === rest ? `Show ${rest} more` : `Show ${step} more of ${rest}`}
      </Button>
      {rest > 0 && isOpened && (
        <Button size="small" variant="quiet" onPress={showFewer}>
          Show fewer
        </Button>
      )}
    </div>
  );
}
