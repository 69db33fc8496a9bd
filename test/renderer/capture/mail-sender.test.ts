import { partyIdSchema } from '@domain/kernel/ids';
import { describe, expect, it } from 'vitest';
import { partyOfSender, readSender } from '../../../renderer/features/capture/mail-sender';

const parties = ['Northline Broadband', 'Harbour House', 'Harbour Street clinic', 'BT', 'Kestrel Networks'].map(
  (name) => ({ id: partyIdSchema.parse(name.replaceAll(' ', '-').toLowerCase()), name }),
);
const partyOf = (from: string) => partyOfSender(readSender(from), parties);

describe('the sender of a mail', () => {
  it.each([
    ['Priya Nair <priya@northline.example>', 'Priya Nair', 'priya@northline.example'],
    ['"Nair, Priya" <priya@northline.example>', 'Nair, Priya', 'priya@northline.example'],
    ['priya@northline.example', 'priya@northline.example', 'priya@northline.example'],
    ['<priya@northline.example>', 'priya@northline.example', 'priya@northline.example'],
  ])('[L8] reads %s', (from, name, address) => {
    expect(readSender(from)).toEqual({ name, address });
  });

  it.each([
    ['by a word of the domain', 'Priya <priya@northline.example>', 'northline-broadband'],
    ['by the whole name in the domain', 'desk@northlinebroadband.co.uk', 'northline-broadband'],
    ['by the words of the domain', 'desk@northline-broadband.com', 'northline-broadband'],
    ['by a short name', 'Faults <faults@bt.com>', 'bt'],
    ['by a domain below theirs', 'noc@alerts.kestrel.net', 'kestrel-networks'],
    ['by the name that the sender gives', 'Kestrel Networks Support <x7@mailer.example>', 'kestrel-networks'],
    ['by the whole name where a word fits two', 'Porter <porter@harbour-house.example>', 'harbour-house'],
  ])('[L8] finds the party %s', (_how, from, party) => {
    expect(partyOf(from)).toBe(party);
  });

  it.each([
    ['two parties fit', 'Porter <porter@harbour.example>'],
    ['nobody is known', 'Sam <sam@unknown.example>'],
    ['the host lets anybody write', 'Priya <priya.northline@gmail.com>'],
    ['only a word fits that many firms share', 'Status <status@broadband.example>'],
    ['the country is the name', 'Someone <someone@mail.bt>'],
    ['there is no address', 'Priya'],
  ])('[L8] leaves the party open where %s', (_why, from) => {
    expect(partyOf(from)).toBeNull();
  });
});
