import { isSame } from '../incident/undoing';
import type { NewId, VendorId } from '../kernel/ids';
import { ok, type Result } from '../kernel/result';
import { get } from '../kernel/sorted-list';
import type { Directory, DirectoryEvent } from './directory';
import { undoPlaybook } from './playbooks.undo';
import { type DirectoryRejection, rejectInDirectory } from './rejection';
import { bareFacts, type VendorFacts } from './vendor-facts';
import { evolveVendors, type Vendor, type Vendors } from './vendors';
import { factEvents } from './vendors.decide';

/**
 * The events that take back one act on the directory: every fact that it changed goes back to what it was, an added
 * vendor is set aside. Refuses an act that a later one has built upon. [L5]
 */
export function undoDirectory(
  act: readonly DirectoryEvent[],
  before: Directory,
  now: Directory,
  newId: NewId,
): Result<readonly DirectoryEvent[], DirectoryRejection> {
  const onPlaybooks = act.filter((event) => 'playbookId' in event);
  const onVendors = act.filter((event) => 'vendorId' in event);
  const after = onVendors.reduce(evolveVendors, before.vendors);
  const answers: DirectoryEvent[] = [];
  for (const event of onPlaybooks) {
    const answer = undoPlaybook(event, before.playbooks, now.playbooks);
    if (answer === null) return rejectInDirectory('act-superseded');
    answers.push(...answer);
  }
  for (const vendorId of new Set(onVendors.map((event) => event.vendorId))) {
    const answer = answerFor(vendorId, before.vendors, after, now.vendors, newId);
    if (answer === null) return rejectInDirectory('act-superseded');
    answers.push(...answer);
  }
  return answers.length === 0 ? rejectInDirectory('act-unknown') : ok(answers);
}

const facts = Object.keys(bareFacts('')) as readonly (keyof VendorFacts)[];

/** Null where somebody changed the same fact again since. */
function answerFor(
  vendorId: VendorId,
  before: Vendors,
  after: Vendors,
  now: Vendors,
  newId: NewId,
): readonly DirectoryEvent[] | null {
  const made = get(after, vendorId);
  const is = get(now, vendorId);
  if (made === undefined || is === undefined) return null;
  const was = get(before, vendorId);
  if (was === undefined) return isSame(made, is) ? [{ type: 'VendorSetAside', vendorId }] : null;
  const touched = facts.filter((fact) => !isSame(was[fact], made[fact]));
  if (touched.some((fact) => !isSame(made[fact], is[fact])) || made.setAside !== is.setAside) return null;
  const answers = factEvents(vendorId, is, Object.fromEntries(touched.map((fact) => [fact, was[fact]])), newId);
  return was.setAside === made.setAside ? answers : [...answers, asideAgain(was)];
}

function asideAgain({ id: vendorId, setAside }: Vendor): DirectoryEvent {
  return setAside ? { type: 'VendorSetAside', vendorId } : { type: 'VendorTakenBack', vendorId };
}
