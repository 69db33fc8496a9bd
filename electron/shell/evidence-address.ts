const shape = /^\/evidence\/([0-9a-z][0-9a-z-]{0,63})\/([0-9a-f]{64})$/;

/** The incident and the file that an address below app://holdline/evidence/ means; null for every other. [L8] */
export function evidenceAt(address: string): { readonly incidentId: string; readonly sha256: string } | null {
  if (!URL.canParse(address)) return null;
  const { host, pathname, search } = new URL(address);
  const [, incidentId, sha256] = shape.exec(pathname) ?? [];
  if (host !== 'holdline' || search !== '' || incidentId === undefined || sha256 === undefined) return null;
  return { incidentId, sha256 };
}
