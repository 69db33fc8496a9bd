import { useEffect } from 'react';
import { useApp } from '../state/app-store';

/** Colours follow the settings; `system` leaves them to the computer. */
export function useTheme(): void {
  const theme = useApp((state) => state.settings?.theme ?? 'system');
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
