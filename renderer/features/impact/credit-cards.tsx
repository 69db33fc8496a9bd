import type { VendorContract } from '@domain/directory/vendor-facts';
import { formatSpan } from '@domain/kernel/elapsed';
import { addMs, DAY, type Instant, MINUTE, msBetween } from '@domain/kernel/instant';
import { moneyText } from '@domain/kernel/money';
import { visibleText } from '@domain/kernel/text';
import { formatShortDate } from '@domain/kernel/zone';
import { type CreditRow, creditTable } from '@domain/queries/credit-table';
import { useMinute } from '../../hooks/use-now';
import { Card } from '../../ui/card';
import { useIncident, useZone } from '../header/use-incident';
import styles from './impact.module.css';

/** What each vendor with a contract on its card may owe us, and until when it can be claimed. [R5] */
export function CreditCards() {
  const { parties } = useIncident();
  const vendors = parties.flatMap(({ id, name, setAside, vendor }) => {
    const contract = vendor?.facts.contract ?? null;
    return setAside || contract === null ? [] : [{ id, name, contract }];
  });
  if (vendors.length === 0) {
    return (
      <Card title="Credits">
        <p className={styles.note}>
          A party that is taken from the directory with the uptime its contract promises is worked out here, month by
          month.
        </p>
      </Card>
    );
  }
  return vendors.map(({ id, name, contract }) => <CreditCard key={id} name={name} contract={contract} />);
}

function CreditCard({ name, contract }: { readonly name: string; readonly contract: VendorContract }) {
  const incident = useIncident();
  const now = useMinute();
  const rows = creditTable(incident, contract, now);
  const own = useZone();
  const zone = contract.slaZone ?? own;
  const byUsers = rows.some(({ uptimeByUsersPercent }) => uptimeByUsersPercent !== null);
  return (
    <Card title={`Credit: ${visibleText(name)}`}>
      <table className={styles.credits}>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Down</th>
            <th scope="col">Uptime</th>
            {byUsers && <th scope="col">By users</th>}
            <th scope="col">Credit</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.month}>
              <th scope="row">{row.month}</th>
              <td>{row.downtimeMinutes.toLocaleString('en-GB')} min</td>
              <td>{row.uptimePercent} %</td>
              {byUsers && <td>{row.uptimeByUsersPercent ?? '–'} %</td>}
              <td>{creditText(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.map(
        (row) =>
          row.claimBefore !== null &&
          hasCredit(row) && (
            <p key={row.month} className={styles.note}>
              {row.month}: {deadlineText(row.claimBefore, now, zone)}
            </p>
          ),
      )}
      <p className={styles.note}>Every minute counts as down; what the contract leaves out is not taken off.</p>
    </Card>
  );
}

function creditText({ creditPercent, creditByUsersPercent, credit }: CreditRow): string {
  const amount = credit === null || creditPercent === 0 ? '' : `, ${moneyText(credit)}`;
  const users =
    creditByUsersPercent === null || creditByUsersPercent === creditPercent
      ? ''
      : ` (by users ${creditByUsersPercent} %)`;
  return `${creditPercent} %${amount}${users}`;
}

/** Where nothing is owed there is nothing to claim. */
function hasCredit({ creditPercent, creditByUsersPercent }: CreditRow): boolean {
  return creditPercent > 0 || (creditByUsersPercent ?? 0) > 0;
}

/** `claim until the end of Tue 31 Mar 2026, 38 days left`. */
function deadlineText(claimBefore: Instant, now: Instant, zone: string): string {
  const until = `claim until the end of ${formatShortDate(addMs(claimBefore, -MINUTE), zone)}`;
  const left = msBetween(now, claimBefore);
  if (left <= 0) return `${until}: too late by ${formatSpan(-left)}`;
  const days = Math.floor(left / DAY);
  return `${until}, ${days < 2 ? formatSpan(left) : `${days} days`} left`;
}
