/**
 * Steps by the note they are about. A step follows its note when that is renamed; onto a path that other steps know,
 * it joins them.
 */
export class StepsByPath<Step extends { path: string }> {
  private readonly steps = new Map<string, Set<Step>>();

  add(step: Step): void {
    const beside = this.steps.get(step.path);
    if (beside === undefined) this.steps.set(step.path, new Set([step]));
    else beside.add(step);
  }

  delete(step: Step): void {
    const beside = this.steps.get(step.path);
    if (beside?.delete(step) === true && beside.size === 0) this.steps.delete(step.path);
  }

  clear(): void {
    this.steps.clear();
  }

  /** In no particular order. */
  at(path: string): readonly Step[] {
    return [...(this.steps.get(path) ?? [])];
  }

  rename(from: string, to: string): void {
    const moving = this.at(from);
    this.steps.delete(from);
    for (const step of moving) {
      step.path = to;
      this.add(step);
    }
  }
}
