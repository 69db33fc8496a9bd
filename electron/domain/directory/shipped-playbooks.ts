import type { PlaybookFacts } from './playbook-facts';

type Shipped = { readonly id: string; readonly facts: PlaybookFacts };

const bare = { when: null, sideEffects: null, verify: null, undoSteps: [], ladder: [], timers: [] } as const;
/** Announced rhythm of the first hours: staff every half hour, customers and owner every hour. */
const USUAL = [
  { audience: 'staff', everyMinutes: 30 },
  { audience: 'customer', everyMinutes: 60 },
  { audience: 'owner', everyMinutes: 60 },
] as const;

/** What is true of every outage of somebody else's service; each playbook adds its own. */
const first = (own: readonly string[]): readonly string[] => [
  'Write down when it was first seen, by whom, and the exact error text',
  ...own,
  'Tell staff what is seen and when they hear of you next, by a way that does not need what is down',
  'Open a ticket: account, who is hit, times with zone, exact error, what was ruled out, what you want by when',
  'Ask for a time, and write it down as a promise; without one, note that none was given',
];

/** Five to begin with, from published outages; each is there from the first start and can be rewritten. [W4] */
export const shippedPlaybooks: readonly Shipped[] = [
  {
    id: 'shipped-mail',
    facts: {
      ...bare,
      title: 'Mail is not leaving or not arriving',
      when: 'Bounces, mail that nobody answers, or a provider that says its side is fine.',
      firstHour: first([
        'Send a test to three recipients at different providers, and have one sent back; note each result',
        'Keep a whole bounce with its headers: it names the gateway that refuses',
        'Look up whether the sending address is on a reputation list, and whose list the gateway asks',
        'Do not take "fixed" for an end: send the very test that failed, more than once, and again later',
      ]),
      workaround: 'Send and receive by another way',
      steps: [
        'Check that sign-in to registrar and DNS does not depend on the dead mailbox',
        'Copy local mailboxes before any program synchronises again',
        'Choose a relay or a second provider whose addresses are not on the list',
        'Set it up for one mailbox, and send to a recipient who was refused',
        'Move the others, one after the other, and tick each',
        'Tell those who wait for an answer by phone or from another address',
      ],
      verify: 'A recipient who was refused confirms by phone that the mail has come',
      sideEffects: 'Mail that was sent this way may be missing among the sent ones; replies may go to the old place',
      undoSteps: [
        'Put sending back to the provider',
        'Bring over what came in by the other way',
        'Restore DNS records',
      ],
      timers: [{ what: 'Build the way round', unless: 'mail goes out to all three test recipients', minutes: 180 }],
      cadences: USUAL,
    },
  },
  {
    id: 'shipped-line',
    facts: {
      ...bare,
      title: 'The internet line is down',
      when: 'No site can be reached from the office, while a phone on mobile data reaches them.',
      firstHour: first([
        'Look at the lights of box and router, take a picture, restart each once',
        'Check from outside whether the address answers; ask neighbours with the same provider',
        'Ask for the order number of the repair, and whether a crew is needed on site',
      ]),
      workaround: 'Work over mobile data',
      steps: [
        'Put a SIM router or a phone with a hotspot where most people sit',
        'Stop backups, updates and synchronising so that the allowance lasts',
        'Connect card terminals and phones first',
        'Check how much data is left, and order a second SIM before it is used up',
        'Keep the key to riser and cabinet at hand, with somebody who stays',
      ],
      verify: 'A payment and a call from outside go through',
      sideEffects: 'Slow; the allowance ends; what allows only the office address refuses',
      undoSteps: ['Disconnect the SIM router', 'Start backups and updates again', 'Return the second SIM'],
      timers: [
        { what: 'Move everything that must run onto mobile data', unless: 'the line is back', minutes: 30 },
        { what: 'Ask for the duty manager', unless: 'a crew has a time', minutes: 240 },
      ],
      cadences: USUAL,
    },
  },
  {
    id: 'shipped-sign-in',
    facts: {
      ...bare,
      title: 'Sign-in is down',
      when: 'Nobody new gets in, or the second factor does not come; who is in still works.',
      firstHour: first([
        'Tell everybody who is still signed in not to sign out and not to restart',
        'Note which services need this sign-in, and which have one of their own',
        'Try an emergency account that does not use the provider, from a computer that is not managed by it',
      ]),
      workaround: 'Work with the sessions and accounts that are left',
      steps: [
        'List who is still signed in where, and hand them the work that cannot wait',
        'Open the emergency account, two people together, and write down who used it and when',
        'Allow local sign-in where the system has one',
        'Keep the second factor on: do not switch it off for all to let a few in',
      ],
      verify: 'Somebody who was locked out reaches what they need',
      sideEffects: 'Fewer people can work; what is done by the emergency account is not theirs by name',
      undoSteps: [
        'Close the emergency account and change its password',
        'Take back local sign-in',
        'Look through what was done with it',
      ],
      timers: [{ what: 'Open the emergency account', unless: 'sign-in works again', minutes: 30 }],
      cadences: USUAL,
    },
  },
  {
    id: 'shipped-phones',
    facts: {
      ...bare,
      title: 'The phones are down',
      when: 'Calls do not come in or break off, or the provider of the phone system cannot be reached.',
      firstHour: first([
        'Call in from a mobile on another network, and call out to two; note what each side hears',
        'Tell apart the line, the phone system and the handsets: does one handset work over mobile data?',
        'Check that the emergency number can be dialled from somewhere in the house, and say from where',
      ]),
      workaround: 'Forward all numbers to mobiles',
      steps: [
        'Forward the main number at the provider, not in the phone system that is down',
        'Name who answers which number, and until when',
        'Put the number to call on the website and on the door',
        'Call back who called in vain, where the provider can list them',
      ],
      verify: 'A call to the main number from outside is answered',
      sideEffects: 'No recording and no menu; mobiles ring after hours',
      undoSteps: ['Take the forwarding off', 'Take the number from website and door'],
      timers: [{ what: 'Forward all numbers to mobiles', unless: 'calls come in again', minutes: 15 }],
      cadences: USUAL,
    },
  },
  {
    id: 'shipped-hosted-application',
    facts: {
      ...bare,
      title: 'A hosted application is down',
      when: 'The program that the business runs on is somebody else\u2019s, and does not open or is not safe to use.',
      firstHour: first([
        'Note what still works: reading, printing, exports, the second site',
        'Take a copy of what is on the screen and of the last export before anybody restarts',
        'Ask whether data is safe, and up to which moment; write down the answer as a claim',
        'If they were attacked: disconnect their agents from your computers, and say so in writing',
      ]),
      workaround: 'Work on paper and from the last export',
      steps: [
        'Print the lists of today and tomorrow from the last export',
        'Hand out forms with a running number, so that each can be entered later',
        'Say who decides what cannot wait, and what is not done at all',
        'Collect what is to be entered later in one place',
      ],
      verify: 'One case was handled from beginning to end without the application',
      sideEffects: 'Slower; prices and stock are as of the last export; everything has to be entered again',
      undoSteps: [
        'Enter the forms by their numbers, two people together',
        'Compare the sums',
        'Keep the paper until the review',
      ],
      timers: [{ what: 'Go over to paper', unless: 'the application opens for all', minutes: 30 }],
      cadences: USUAL,
    },
  },
];
