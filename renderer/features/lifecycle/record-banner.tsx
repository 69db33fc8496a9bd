import { visibleText } from '@domain/kernel/text';
import { formatDateTime } from '@domain/kernel/zone';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Sentence } from '../../ui/sentence';
import { useRoom, useZone } from '../header/use-incident';
import styles from './lifecycle.module.css';

/** What the person has to know about this record: damage, a newer version, still arriving, set aside. [J3, J6] */
export function RecordBanner() {
  const findings = useApp((state) => state.open?.findings.length ?? 0);
  const newer = useApp((state) => state.open?.readOnly === true);
  const showDialog = useApp((state) => state.showDialog);
  return (
    <>
      <ArrivingBanner />
      {newer && (
        <div className={styles.banner} data-tone="note">
          <Sentence tone="note">
            A newer Holdline wrote here: everything is shown, and nothing can be added. Update Holdline to go on.
          </Sentence>
        </div>
      )}
      {findings > 0 && (
        <div className={styles.banner}>
          <Sentence tone="warn">
            {findings === 1 ? 'One place' : `${findings} places`} in this record could not be read as written. The rest
            is shown.
          </Sentence>
          <Button size="small" onPress={() => showDialog({ kind: 'findings' })}>
            Show where
          </Button>
        </div>
      )}
      <SetAsideBanner />
    </>
  );
}

function ArrivingBanner() {
  const remaining = useApp((state) => state.open?.remaining ?? 0);
  const here = useApp((state) => state.open?.fold.commits.size ?? 0);
  if (remaining === 0) return null;
  const count = (n: number) => n.toLocaleString('en-GB');
  return (
    <div className={styles.banner} data-tone="note">
      <Sentence tone="note">
        Reading {count(here)} of {count(here + remaining)}
      </Sentence>
    </div>
  );
}

function SetAsideBanner() {
  const { setAside } = useRoom('lifecycle');
  const act = useApp((state) => state.act);
  const newer = useApp((state) => state.open?.readOnly === true);
  const zone = useZone();
  if (setAside === null) return null;
  return (
    <div className={styles.banner}>
      <Sentence tone="warn">
        Set aside by {visibleText(setAside.by)}, {formatDateTime(setAside.at, zone)}
        {setAside.reason !== null && `: ${visibleText(setAside.reason)}`}. Nothing can be added until it is taken back.
      </Sentence>
      {!newer && (
        <Button size="small" onPress={() => void act({ type: 'TakeBackIncident' }, 'The incident is back on the list')}>
          Take back
        </Button>
      )}
    </div>
  );
}
