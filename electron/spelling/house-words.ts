/** Words of Holdline and of its trade that the dictionary does not have. */
export const houseWords: readonly string[] = [
  ...['Holdline', 'unowned', 'cutover', 'failback', 'failover', 'failovers', 'greylisting', 'handoff', 'handoffs'],
  ...['helpdesk', 'hotfix', 'hotline', 'hotspot', 'hotspots', 'runbook', 'runbooks', 'todo', 'uptime', 'walkie'],
  ...['allowlist', 'allowlisted', 'autoresponder', 'backend', 'blocklist', 'blocklisted', 'blocklists', 'changelog'],
  ...['cleartext', 'config', 'configs', 'cron', 'crypto', 'datacentre', 'datacentres', 'datacenter', 'datacenters'],
  ...['decrypt', 'decrypted', 'ethernet', 'extranet', 'frontend', 'hostname', 'hostnames', 'logfile', 'logfiles'],
  ...['mailserver', 'mailservers', 'misrouted', 'nameserver', 'nameservers', 'preprod', 'repo', 'reprovision'],
  ...['reprovisioned', 'resolvers', 'subnet', 'subnets', 'traceroute', 'uplink', 'downlink', 'webmail'],
  ...['webpage', 'webpages', 'wifi', 'Cloudflare', 'ok', 'eg', 'ie', 'bcc', 'mins', 'sev'],
];
