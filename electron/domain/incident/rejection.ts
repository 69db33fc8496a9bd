import { type Err, err } from '../kernel/result';

/** Why a command cannot be done, in words for the person who gave it. [X3] */
export interface Rejection {
  readonly code: keyof typeof sentences;
  /** What, where and what to do: one plain sentence. */
  readonly sentence: string;
}

const sentences = {
  'already-declared': 'This incident has been declared already; nothing was changed.',
  'not-declared': 'This incident has not been declared; declare it first.',
  'incident-not-open': 'The incident is resolved; reopen it first.',
  'incident-open': 'The incident is still open; resolve it first.',
  'incident-set-aside': 'The incident is set aside; take it back first.',
  'incident-not-set-aside': 'The incident is not set aside; nothing to take back.',
  'end-before-began': 'The end lies before the moment it began; correct one of the two times.',
  'users-hit-above-total': 'More users are hit than there are users; correct one of the two numbers.',
  'nothing-changed': 'That is what it says already; nothing was changed.',
  'entry-unknown': 'That entry is not in this log; open the incident again.',
  'entry-retracted': 'That entry is retracted; restore it first.',
  'entry-not-retracted': 'That entry is not retracted; nothing to restore.',
  'entry-pinned': 'That entry is pinned already; nothing was changed.',
  'entry-not-pinned': 'That entry is not pinned; nothing was changed.',
  'entry-redacted': 'The words of that entry were removed for good; log a new entry instead.',
  'party-unknown': 'That party is not in this incident; add it first.',
  'party-name-taken': 'A party of that name is here already; choose another name.',
  'party-us-taken': 'Our own side is named already; choose another role.',
  'party-is-us': 'That is our own side; choose the party that was reached.',
  'stance-needs-target': 'Say whom they point at.',
  'stance-points-at-itself': 'A party cannot point at itself; choose another party.',
  'stance-of-us': 'A stance is what an outside party says; choose one.',
  'promise-to-oneself': 'Nobody promises something to themselves; choose who promises whom.',
  'promise-unknown': 'That promise is not in this incident; open the incident again.',
  'promise-settled': 'What became of that promise is said already; take that back first.',
  'promise-not-settled': 'Nobody has said what became of that promise; there is nothing to take back.',
  'all-clear-unknown': 'That "fixed" is not in this incident; open the incident again.',
  'all-clear-judged': 'That "fixed" is judged already; undo that first.',
  'claim-of-us': 'Our own word that it works resolves the incident; choose the party that says it is fixed.',
  'decision-unknown': 'That decision is not in this incident; open the incident again.',
  'decision-ended': 'What came of that decision is said already; undo that first.',
  'vendor-of-us': 'That is our own side; the directory is for vendors.',
  'reference-unknown': 'That reference is not on the card.',
  'hypothesis-unknown': 'That hypothesis is not in this incident; open the incident again.',
  'path-unknown': 'Nobody has tested that path in this incident; open the incident again.',
  'workaround-unknown': 'That workaround is not in this incident.',
  'step-unknown': 'That step is not on the checklist.',
  'step-has-targets': 'This checklist is ticked for each target; open its grid.',
  'target-unknown': 'That target is not on the checklist; add it again.',
  'target-name-taken': 'A target of that name is here already; add something that tells them apart.',
  'too-many-targets': 'A checklist is for 500 targets at most; propose a second workaround for the rest.',
  'targets-there': 'All of them are here already; nothing was added.',
  'step-ticked': 'That step is ticked already.',
  'step-not-ticked': 'That step is not ticked.',
  'hold-longer-than-call': 'The minutes on hold are more than the whole call took; correct one of the two.',
  'rung-named-twice': 'Two rungs have the same name; rename one of them.',
  'rung-name-used': 'Another rung of this ladder had that name before; choose a new one.',
  'evidence-unknown': 'That evidence is not in this incident; open the incident again.',
  'evidence-detached': 'That evidence is detached already.',
  'readable-unknown': 'That is not in this incident; open the incident again.',
  'audience-unknown': 'One of those readers is not known here; choose among those that are offered.',
  'next-update-before-this': 'The next update would come before this one; correct one of the two times.',
  'handoff-unknown': 'That offer of the lead is not in this incident; open the incident again.',
  'handoff-over': 'That offer was accepted or taken back already; offer the lead again.',
  'handoff-waits': 'The lead is offered to somebody already; take that offer back first.',
  'handoff-to-lead': 'They have the lead already; choose somebody else.',
  'currency-mixed': 'The cost so far is counted in another currency; set it anew from when it began.',
  'act-unknown': 'There is nothing to undo.',
  'act-superseded': 'It was changed again since; undo the later change first.',
  'act-not-undoable': 'This cannot be undone; log what is right instead.',
  'declaration-stays': 'A declared incident is not undone; set it aside instead.',
  'redaction-stays': 'Words that were removed are gone for good; log a new entry instead.',
} as const;

/** Refuses a command for a reason from the table above. */
export function reject(code: Rejection['code']): Err<Rejection> {
  return err({ code, sentence: sentences[code] });
}
