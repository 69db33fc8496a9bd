import './jitless';
import './composing';

import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { windowBridge } from './bridge/bridge';
import { QuickCaptureScreen } from './screens/quick-capture/quick-capture-screen';
import { AppStoreProvider, createAppStore } from './state/app-store';

const store = createAppStore(windowBridge());
store.getState().startQuick();

const root = document.getElementById('root');
if (root === null) throw new Error('quick.html has no #root');
createRoot(root).render(
  <StrictMode>
    <AppStoreProvider value={store}>
      <QuickCaptureScreen />
    </AppStoreProvider>
  </StrictMode>,
);
