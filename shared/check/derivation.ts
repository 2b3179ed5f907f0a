import type { Statement } from '../model/statement.ts'
import type { Finding, Step, StepInput, Verdict } from '../model/verdict.ts'

/** Builds a finding step by step, in the order in which a person would replay it. */
export class Derivation {
  readonly #steps: Step[] = []

  /** Adds a step that rests on statements of the fact base. */
  from(statements: readonly Statement[], operation: string, text: string, result: string | null = null): this {
    return this.add({ operation, inputs: statements.map(({ id }) => ({ statement: id })), result, text })
  }

  /** Adds a step that rests on words of the article. */
  read(span: { readonly start: number; readonly end: number }, operation: string, text: string): this {
    return this.add({ operation, inputs: [{ span: { start: span.start, end: span.end } }], result: null, text })
  }

  add(step: Step): this {
    this.#steps.push(step)
    return this
  }

  /** The finding that these steps lead to. */
  finding(verdict: Verdict, rest: Partial<Omit<Finding, 'verdict' | 'steps'>> = {}): Finding {
    return {
      verdict,
      expected: rest.expected ?? null,
      steps: this.#steps,
      readings: rest.readings ?? [],
      suggestions: rest.suggestions ?? [],
      conflictsWith: rest.conflictsWith ?? [],
      ...(rest.asOf === undefined ? {} : { asOf: rest.asOf }),
    }
  }
}

/** A finding without any fact, with the one sentence that says what is missing. */
export function unknown(text: string, inputs: readonly StepInput[] = []): Finding {
  return new Derivation().add({ operation: 'look up', inputs, result: null, text }).finding('unknown')
}
