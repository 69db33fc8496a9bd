/** Why something asked of the main process was not done, in words for the person. Never thrown across the border. */
export interface Failure {
  readonly code: string;
  /** One plain sentence: what, where, what to do. */
  readonly sentence: string;
  /** The field it is about, as a path such as `title`; null when it is about no field. */
  readonly field: string | null;
}
