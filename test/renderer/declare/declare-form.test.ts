import { instantSchema } from '@domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { declareRequest, emptyDeclareForm } from '../../../renderer/features/declare/declare-form';

const now = instantSchema.parse('2026-11-21T14:32:00.000Z');
const form = { ...emptyDeclareForm('Dana Reyes'), title: 'Fibre line dead', severity: '1' as const };

describe('declaring', () => {
  it('[I1] chooses no severity for anybody, and says beside the field that one is missing', () => {
    const blank = { ...emptyDeclareForm('Dana Reyes'), title: 'Fibre line dead' };
    expect(declareRequest(blank, now, 'Etc/UTC')).toMatchObject({ ok: false, error: { field: 'severity' } });
    const unknown = declareRequest({ ...blank, severity: 'not-set' }, now, 'Etc/UTC');
    expect(unknown).toMatchObject({ ok: true, value: { severity: null } });
  });

  it('[X3] wants a title before anything else', () => {
    expect(declareRequest({ ...form, title: ' ' }, now, 'Etc/UTC')).toMatchObject({
      ok: false,
      error: { field: 'title' },
    });
  });

  it('[I3] leaves "began" open when now is only the first report, whatever stands in the hidden field', () => {
    const began = { text: '25:99', pick: null };
    expect(declareRequest({ ...form, began }, now, 'Etc/UTC')).toMatchObject({ ok: true, value: { began: null } });
  });

  it('[I3] wants a moment from who says that they know when', () => {
    const known = { ...form, start: 'known' as const };
    expect(declareRequest(known, now, 'Etc/UTC')).toMatchObject({ ok: false, error: { field: 'began' } });
    const typed = declareRequest({ ...known, began: { text: '2026-11-16 11:51', pick: null } }, now, 'Etc/UTC');
    expect(typed).toMatchObject({ ok: true, value: { began: { at: '2026-11-16T11:51:00.000Z', certainty: 'exact' } } });
  });

  it('takes an empty lead as none', () => {
    expect(declareRequest({ ...form, lead: ' ' }, now, 'Etc/UTC')).toMatchObject({ ok: true, value: { lead: null } });
  });
});
