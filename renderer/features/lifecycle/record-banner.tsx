import { visibleText } from '@domain/kernel/text';
import { formatDateTime } from '@domain/kernel/zone';
import { useApp } from '../../state/app-store';
import { Button } from '../../ui/button';
import { Sentence } from '../../ui/sentence';
import { useRoom, useZone } from '../header/use-incident';
import styles from './lifecycle.module.css';

const none = [] as const;

/** What the person has to know about this record: damage, a newer version, still arriving, set aside. [J3, J6] */
export function RecordBanner() {
  const findings = useApp((state) => state.open?.findings ?? none);
  const newer = useApp((state) => state.open?.readOnly === true);
  const showDialog = useApp((state) => state.showDialog);
  return (
    <>
      <ArrivingBanner />
      {newer && <NewerBanner />}
      {findings.length > 0 && (
        <FindingsBanner
          damaged={findings.filter(({ severity }) => severity !== 'note').length}
          noted={findings.length}
          onShow={() => showDialog({ kind: 'findings' })}
        />
      )}
      <SetAsideBanner />
    </>
  );
}

/** The same for the record of the directory; what was found is said at once, since there is little of it. [J3, J6] */
export function DirectoryBanner() {
  const findings = useApp((state) => state.openDirectory?.findings ?? none);
  const newer = useApp((state) => state.openDirectory?.readOnly === true);
  return (
    <>
      {newer && <NewerBanner />}
      {findings.map(({ file, line, severity, sentence }) => (
        <div
          key={`${file} ${line} ${sentence}`}
          className={styles.banner}
          data-tone={severity === 'note' ? 'note' : 'warn'}
        >
          <Sentence tone={severity === 'note' ? 'note' : 'warn'}>
            {visibleText(sentence)} ({visibleText(file)}, line {line})
          </Sentence>
        </div>
      ))}
    </>
  );
}

function NewerBanner() {
  return (
    <div className={styles.banner} data-tone="note">
      <Sentence tone="note">
        A newer Holdline wrote here: everything is shown, and nothing can be added. Update Holdline to go on.
      </Sentence>
    </div>
  );
}

interface FindingsBannerProps {
  readonly damaged: number;
  readonly noted: number;
  readonly onShow: () => void;
}

function FindingsBanner({ damaged, noted, onShow }: FindingsBannerProps) {
  const tone = damaged > 0 ? 'warn' : 'note';
  return (
    <div className={styles.banner} data-tone={tone}>
      <Sentence tone={tone}>
        {damaged > 0
          ? `${damaged === 1 ? 'One place' : `${damaged} places`} in this record could not be read as written. The rest is shown.`
          : `${noted === 1 ? 'One thing' : `${noted} things`} to know about the files of this record. Nothing is lost.`}
      </Sentence>
      <Button size="small" onPress={onShow}>
        Show where
      </Button>
    </div>
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
