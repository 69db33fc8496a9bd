import styles from './marked.module.css';

interface MarkedProps {
  readonly text: string;
  /** In order and apart from each other. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** A text with some of its parts marked; always text, whatever it holds. */
export function Marked({ text, ranges }: MarkedProps) {
  const parts = ranges.flatMap(([from, to], index) => {
    const before = ranges[index - 1]?.[1] ?? 0;
    return [
      text.slice(before, from),
      <mark key={from} className={styles.mark}>
        {text.slice(from, to)}
      </mark>,
    ];
  });
  return (
    <bdi>
      {parts}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </bdi>
  );
}
