import { useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { Checkbox } from '../../ui/checkbox';
import { Sentence } from '../../ui/sentence';

/** What is due is told through the system, unless somebody wants quiet. [M3] */
export function NotificationsSetting({ notifications }: { readonly notifications: boolean }) {
  const saveSettings = useApp((state) => state.saveSettings);
  const { failure, submit } = useSubmit();
  return (
    <>
      <Checkbox
        isSelected={notifications}
        onChange={(isOn) => submit(() => saveSettings({ notifications: isOn }))}
        description="10 minutes before a promise, decision, retest or update is due, and when anything is. Lists and badge show it either way."
      >
        Notifications of what is due
      </Checkbox>
      {failure !== null && <Sentence>{failure.sentence}</Sentence>}
    </>
  );
}
