import './jitless';

import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { windowBridge } from './bridge/bridge';
import { AppFrame } from './screens/app-frame/app-frame';
import { AppStoreProvider, createAppStore } from './state/app-store';

const store = createAppStore(windowBridge());
store.getState().start();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <AppStoreProvider value={store}>
      <AppFrame />
    </AppStoreProvider>
  </StrictMode>,
);
