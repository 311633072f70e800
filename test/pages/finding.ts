/** What a checker finds wrong, or suspects. */
export interface Finding {
  readonly checker: 'Alfa' | 'IBM' | 'axe' | 'size';
  readonly rule: string;
  /** Whether the checker calls it a failure. Otherwise it is advice, or a suspicion that a person must judge. */
  readonly certain: boolean;
  /** Id of the section on the gallery page, otherwise `page`. */
  readonly state: string;
  readonly markup: string;
}

export function inWords({ checker, rule, state, markup }: Finding): string {
  return `${checker} ${rule} in ${state}: ${markup.slice(0, 300)}`;
}
