import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../renderer/features/incident-list/sections';
import { at, summary } from './summary';

const ids = (incidents: readonly { readonly incidentId: string }[]) => incidents.map(({ incidentId }) => incidentId);

describe('the parts of the list', () => {
  it('[I2] puts each incident into one part, by its phase', () => {
    const sections = sectionsOf(
      [
        summary({ incidentId: 'open', phase: 'on-workaround' }),
        summary({ incidentId: 'watching', phase: 'watching' }),
        summary({ incidentId: 'resolved', phase: 'resolved', resolved: { at: at('17T00:00'), certainty: 'exact' } }),
        summary({ incidentId: 'closed', phase: 'closed', resolved: { at: at('18T00:00'), certainty: 'exact' } }),
      ],
      '',
    );
    expect(ids(sections.openNow)).toEqual(['open']);
    expect(ids(sections.watching)).toEqual(['watching']);
    expect(ids(sections.past)).toEqual(['closed', 'resolved']);
  });

  it('[I4] keeps practice apart, and what was set aside out of everything', () => {
    const sections = sectionsOf(
      [
        summary({ incidentId: 'practice', practice: true }),
        summary({ incidentId: 'mistake', setAside: true }),
        summary({ incidentId: 'practised mistake', practice: true, setAside: true }),
      ],
      '',
    );
    expect(ids(sections.openNow)).toEqual([]);
    expect(ids(sections.practice)).toEqual(['practice']);
    expect(ids(sections.setAside)).toEqual(['mistake', 'practised mistake']);
  });

  it('[I1] shows the worst first, the unset last, and the longest first among equals', () => {
    const sections = sectionsOf(
      [
        summary({ incidentId: 'not set', severity: null }),
        summary({
          incidentId: 'newer',
          severity: 2,
          began: { at: at('18T00:00'), certainty: 'exact', atLeast: false },
        }),
        summary({ incidentId: 'older', severity: 2, began: null, declaredAt: at('17T00:00') }),
        summary({ incidentId: 'worst', severity: 1 }),
      ],
      '',
    );
    expect(ids(sections.openNow)).toEqual(['worst', 'older', 'newer', 'not set']);
  });

  it('finds every word of the filter, in any case, in title, reference, lead or party', () => {
    const list = [
      summary({ incidentId: 'fibre' }),
      summary({ incidentId: 'mail', title: 'Outgoing mail refused', outsideParties: ['Cloudmark'], lead: null }),
    ];
    expect(ids(sectionsOf(list, 'MAIL cloud').openNow)).toEqual(['mail']);
    expect(ids(sectionsOf(list, 'inc-0042 dana').openNow)).toEqual(['fibre']);
    expect(ids(sectionsOf(list, 'mail fibre').openNow)).toEqual([]);
  });
});
