import { DataSetting } from '../../features/settings/data-setting';
import { NameSetting } from '../../features/settings/name-setting';
import { NotificationsSetting } from '../../features/settings/notifications-setting';
import { QuickCaptureSetting } from '../../features/settings/quick-capture-setting';
import { ShortcutSetting } from '../../features/settings/shortcut-setting';
import { SpellingSetting } from '../../features/settings/spelling-setting';
import { ThemeSetting } from '../../features/settings/theme-setting';
import { ZoneSetting } from '../../features/settings/zone-setting';
import { useApp } from '../../state/app-store';
import { Card } from '../../ui/card';
import { Screen, ScreenBody } from '../../ui/screen';
import styles from './settings-screen.module.css';

/** What belongs to this computer. Each change is kept at once. */
export function SettingsScreen() {
  const settings = useApp((state) => state.settings);
  const version = useApp((state) => state.version);
  return (
    <Screen name="Settings">
      {settings !== null && (
        <ScreenBody>
          <div className={styles.cards}>
            <Card title="You">
              <div className={styles.fields}>
                <NameSetting name={settings.name} />
                <ZoneSetting timeZone={settings.timeZone} />
              </div>
            </Card>
            <Card title="Appearance">
              <div className={styles.fields}>
                <ThemeSetting theme={settings.theme} />
              </div>
            </Card>
            <Card title="Keyboard">
              <div className={styles.fields}>
                <ShortcutSetting letterShortcuts={settings.letterShortcuts} />
              </div>
            </Card>
            <Card title="Spelling">
              <div className={styles.fields}>
                <SpellingSetting checkSpelling={settings.checkSpelling} dictionary={settings.dictionary} />
              </div>
            </Card>
            <Card title="Notifications">
              <div className={styles.fields}>
                <NotificationsSetting notifications={settings.notifications} />
              </div>
            </Card>
            <Card title="Quick capture">
              <div className={styles.fields}>
                <QuickCaptureSetting settings={settings} />
              </div>
            </Card>
            <Card title="Data folder">
              <div className={styles.fields}>
                <DataSetting />
              </div>
            </Card>
            <p className={styles.version}>Holdline {version}. Works without a network and never uses one.</p>
          </div>
        </ScreenBody>
      )}
    </Screen>
  );
}
