/** What people type for a post that anybody can read. A message on a network ("X direct message") is none. */
const PUBLIC_CHANNELS: ReadonlySet<string> = new Set([
  'social',
  'social media',
  'social post',
  'bluesky',
  'facebook',
  'instagram',
  'linkedin',
  'mastodon',
  'reddit',
  'threads',
  'tiktok',
  'twitter',
  'x',
  'x.com',
  'x (twitter)',
  'youtube',
]);

/** True for a channel in public, as it is typed for a rung or a try: "social", or a network by its name. [E4] */
export function isPublicChannel(channel: string): boolean {
  return PUBLIC_CHANNELS.has(channel.trim().toLowerCase());
}
