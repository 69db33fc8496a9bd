import './jitless';
import './composing';

import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { windowBridge } from './bridge/bridge';
import { AppFrame } from './screens/app-frame/app-frame';
import { AppStoreProvider, createAppStore } from './state/app-store';
import { OverlayPlace } from './ui/overlay-place';

const store = createAppStore(windowBridge());
store.getState().start();

const root = document.getElementById('root');
const overlays = document.getElementById('overlays');
if (root === null || overlays === null) throw new Error('index.html has no #root or no #overlays');
createRoot(root).render(
  <StrictMode>
    <AppStoreProvider value={store}>
      <OverlayPlace element={overlays}>
        <AppFrame />
      </OverlayPlace>
    </AppStoreProvider>
  </StrictMode>,
);
