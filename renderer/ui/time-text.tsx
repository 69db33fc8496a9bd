interface TimeTextProps {
  /** ISO 8601 in UTC. */
  readonly instant: string;
  readonly children: string;
  /** The whole moment with its zone, where `children` is short. */
  readonly title?: string;
}

export function TimeText({ instant, children, title }: TimeTextProps) {
  return (
    <time dateTime={instant} title={title}>
      {children}
    </time>
  );
}
