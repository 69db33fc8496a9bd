import type { CaptureBarWords } from './send-capture';

interface LineQueueOptions {
  readonly bar: CaptureBarWords;
  /** Ends once all that belongs to the line stands in the bar; false where the line has to wait for another Enter. */
  readonly settled: () => Promise<boolean>;
  /** False where nothing more is to be sent. */
  readonly send: (line: CaptureBarWords) => Promise<boolean>;
}

/**
 * Enter after Enter: each is for the words as they stand then, and they are sent one after the other. What is typed on
 * stays behind them, for the Enter to come. [L1, J1]
 */
export function createLineQueue({ bar, settled, send }: LineQueueOptions) {
  let isSending = false;
  /** What stood in the bar at each Enter, from its first word on, as far as it still stands there. */
  let waiting: readonly string[] = [];

  const whole: CaptureBarWords = {
    current: bar.current,
    put(left) {
      const before = bar.current().text;
      const gone = before.endsWith(left.text) ? before.length - left.text.length : 0;
      waiting = waiting.map((words) => words.slice(gone));
      bar.put(left);
    },
  };
  const sendWaiting = async () => {
    for (let goesOn = true; goesOn && waiting.length > 0; ) {
      if (!(await settled())) return;
      const [words = '', ...later] = waiting;
      const { text, evidence } = bar.current();
      waiting = later;
      // They were changed since: what stands there now is for another Enter, which may have come already.
      if (!text.startsWith(words)) continue;
      // Nothing is left where Enter was pressed twice for the same words.
      if (words.trim() !== '' || evidence.length > 0) goesOn = await send(upTo(words, whole));
    }
  };

  return {
    async enter() {
      if (isSending) {
        waiting = [...waiting, bar.current().text];
        return;
      }
      isSending = true;
      try {
        if (!(await settled())) return;
        if (await send(upTo(bar.current().text, whole))) await sendWaiting();
      } finally {
        isSending = false;
        waiting = [];
      }
    },
  };
}

/** The bar as if these words, its first ones, were all. What stands behind them stays there. */
function upTo(words: string, { current, put }: CaptureBarWords): CaptureBarWords {
  let first = words;
  return {
    current() {
      const draft = current();
      return draft.text.startsWith(first) ? { ...draft, text: first } : draft;
    },
    put(left) {
      const { text, saidAt } = current();
      const behind = text.startsWith(first) ? text.slice(first.length) : '';
      first = left.text;
      if (behind === '') put(left);
      else put({ ...left, text: left.text === '' ? behind.trimStart() : left.text + behind, saidAt });
    },
  };
}
