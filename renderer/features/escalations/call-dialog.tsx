import { useState } from 'react';
import { useApp, useAppStore } from '../../state/app-store';
import { AttemptDialog } from './attempt-dialog';
import { callMinutes } from './running-call';

/** The call that has ended, as an attempt: when it began, its minutes and those on hold are filled in. [E2] */
export function CallDialog() {
  const store = useAppStore();
  const changeCall = useApp((state) => state.changeCall);
  // As it stood when the dialog came: once it is logged there is none.
  const [call] = useState(() => store.getState().call);
  if (call === null) return null;
  const { minutes, onHold } = callMinutes(call, call.endedAt ?? store.getState().now);
  return (
    <AttemptDialog
      partyId={call.partyId}
      rung={call.rung}
      said={call.words}
      call={{ at: call.startedAt, minutes, minutesOnHold: onHold }}
      onWords={(words) => changeCall({ ...call, words })}
      onLogged={() => changeCall(null)}
    />
  );
}
