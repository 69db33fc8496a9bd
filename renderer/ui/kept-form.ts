import { useContext, useEffect, useRef, useState } from 'react';
import { WordKeeperContext } from './kept-words';

/** Under which a whole form is kept; no field has this label. */
const WHOLE = '';

/**
 * A form of rows that come and go, kept as one: labels do not tell its fields apart. It comes back only while it began
 * with the same. [L9]
 */
export function useKeptForm<T>(first: () => T) {
  const keeper = useContext(WordKeeperContext);
  const [before] = useState(first);
  const [from] = useState(() => JSON.stringify(before));
  const [form, setForm] = useState(before);
  const [isBack, setBack] = useState(false);
  const kept = useRef(before);
  useEffect(() => {
    let isLeft = false;
    void keeper?.kept(WHOLE).then((found) => {
      if (isLeft || found === null || found.from !== from) return;
      // What was typed in the moment before it could be read is a letter; what was kept may be an hour's work.
      // A form that began with the same text was written by this same code, so it has the same shape.
      setForm(JSON.parse(found.words) as T);
      setBack(true);
    });
    return () => {
      isLeft = true;
    };
  }, [keeper, from]);
  useEffect(() => {
    if (form === kept.current) return;
    kept.current = form;
    const words = JSON.stringify(form);
    keeper?.keep(WHOLE, words === from ? null : { from, words });
  }, [form, from, keeper]);

  const startAnew = () => {
    setForm(before);
    setBack(false);
  };
  return { before, form, setForm, startAnew: isBack ? startAnew : null };
}
