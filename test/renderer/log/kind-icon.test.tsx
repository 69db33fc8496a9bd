import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { KindIcon } from '../../../renderer/features/log/kind-icon';

it('[L2] the sign of a contact is that of its way; of anything else that of its kind', () => {
  const sign = (channel: string | null, kind: 'contact' | 'update' = 'contact') =>
    /data-icon="([a-z-]+)"/.exec(renderToStaticMarkup(<KindIcon kind={kind} channel={channel} />))?.[1];
  expect(['phone', null, 'SMS'].map((channel) => sign(channel))).toEqual(['phone', 'phone', 'phone']);
  expect(['chat', 'Web chat'].map((channel) => sign(channel))).toEqual(['message-square', 'message-square']);
  expect(['email', 'E-mail', 'mail'].map((channel) => sign(channel))).toEqual(['mail', 'mail', 'mail']);
  expect(['social', 'X', 'Mastodon'].map((channel) => sign(channel))).toEqual(['at-sign', 'at-sign', 'at-sign']);
  expect(sign('email', 'update')).toBe('megaphone');
});
