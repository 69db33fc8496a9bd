import { type ChannelKind, channelKindSchema } from '@domain/directory/vendor-facts';
import { channelKindName } from '@domain/directory/words';
import type { Option } from '../../ui/option';

export const channelKinds: readonly Option<ChannelKind>[] = channelKindSchema.options.map((id) => ({
  id,
  label: channelKindName(id),
}));
