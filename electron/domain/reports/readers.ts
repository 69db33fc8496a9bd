import { stateLines } from './about-section';
import { claimState, deadlinesSection, downtimeSection } from './claim-sections';
import { customerState, noticeSections } from './customer-sections';
import { type Block, type Inline, own, words } from './document';
import { lanesSection } from './lanes-section';
import { ownerSections, ownerState } from './owner-sections';
import type { ReportContext } from './report-context';
import { keyMomentsSection, questionsSection } from './review-sections';
import { clocksSection, figuresSection, phasesSection } from './timeline-clocks';
import { entriesSection } from './timeline-entries';
import { importSections } from './timeline-import';
import { partiesSection, trailsSection } from './timeline-parties';
import {
  allClearsSection,
  checksSection,
  commitmentsSection,
  decisionsSection,
  hypothesesSection,
  workaroundsSection,
} from './timeline-work';
import { updatesSection } from './updates-section';
import {
  askSection,
  evidenceSection,
  referencesSection,
  theirCommitmentsSections,
  vendorState,
} from './vendor-sections';
import { CUSTOMERS, type Reader, vendorReader } from './visibility';

/** One kind of reader, as data: what it is given, and what it may see. [R1, R3] */
export interface ReaderKind {
  readonly name: string;
  /** What follows its name in the report; takes the name of the party that it is for. */
  readonly forWhom: (party: string | null) => Inline;
  /** Whether it is for one outside party. */
  readonly party: 'needed' | 'possible' | 'none';
  /** Whose eyes it is read with. */
  readonly sees: (partyId: string | null) => Reader;
  /** The lines below its name, before those on times and moment. */
  readonly state: (context: ReportContext) => readonly Inline[];
  readonly sections: readonly ((context: ReportContext) => readonly Block[])[];
}

export const READER_NAMES = ['owner', 'customer', 'technical', 'vendor', 'claim', 'review', 'full'] as const;
export type ReaderName = (typeof READER_NAMES)[number];

/** A reader as chosen; the vendor pack is for one party, a claim may be. */
export interface ReaderChoice {
  readonly kind: ReaderName;
  readonly partyId: string | null;
}

const ours = (): Reader => 'war-room';

export const readers: Readonly<Record<ReaderName, ReaderKind>> = {
  owner: {
    name: 'Owner brief',
    forWhom: () => own('for whoever owns the firm: half a page, from all that we know. Not for anybody outside.'),
    party: 'none',
    sees: ours,
    state: ownerState,
    sections: [ownerSections],
  },
  customer: {
    name: 'Customer notice',
    forWhom: () => own('for our customers: only what was marked for customers or for everybody.'),
    party: 'none',
    sees: () => CUSTOMERS,
    state: customerState,
    sections: [noticeSections],
  },
  technical: {
    name: 'Technical timeline',
    forWhom: () => own('for engineers of ours: what was seen, tested and done, with every time in UTC as well.'),
    party: 'none',
    sees: ours,
    state: stateLines,
    sections: [clocksSection, checksSection, hypothesesSection, workaroundsSection, lanesSection, entriesSection],
  },
  vendor: {
    name: 'Vendor escalation pack',
    forWhom: (party) =>
      words`for ${party ?? ''}: what passed between you and us, and what is marked for you. Nothing of anybody else.`,
    party: 'needed',
    sees: (partyId) => vendorReader(partyId ?? ''),
    state: vendorState,
    sections: [
      askSection,
      referencesSection,
      trailsSection,
      theirCommitmentsSections,
      allClearsSection,
      evidenceSection,
      entriesSection,
    ],
  },
  claim: {
    name: 'Credit or insurance claim',
    forWhom: (party) =>
      party === null
        ? own(
            'for an insurer: with the original record and its corrections. It holds what is internal, so read it before you send it.',
          )
        : words`for ${party}: with the original record of what passed between you and us, and its corrections.`,
    party: 'possible',
    sees: (partyId) => (partyId === null ? 'war-room' : vendorReader(partyId)),
    state: claimState,
    sections: [downtimeSection, clocksSection, deadlinesSection, commitmentsSection, evidenceSection, entriesSection],
  },
  review: {
    name: 'Own review',
    forWhom: () => own('for ourselves, looking back: figures, what held us up, and questions to learn from.'),
    party: 'none',
    sees: ours,
    state: stateLines,
    sections: [
      figuresSection,
      lanesSection,
      keyMomentsSection,
      commitmentsSection,
      allClearsSection,
      hypothesesSection,
      decisionsSection,
      workaroundsSection,
      updatesSection,
      importSections,
      questionsSection,
    ],
  },
  full: {
    name: 'Full record',
    forWhom: () => own('for ourselves: nothing is kept back, so it is not for vendors, customers or the public.'),
    party: 'none',
    sees: ours,
    state: stateLines,
    sections: [
      figuresSection,
      clocksSection,
      phasesSection,
      partiesSection,
      trailsSection,
      workaroundsSection,
      hypothesesSection,
      checksSection,
      decisionsSection,
      commitmentsSection,
      allClearsSection,
      updatesSection,
      importSections,
      entriesSection,
    ],
  },
};
