import { type RefObject, useMemo, useRef } from 'react'

/** The parts of the claim's panel that a key goes to. */
export interface Areas {
  readonly derivation: RefObject<HTMLElement | null>
  readonly evidence: RefObject<HTMLElement | null>
  readonly go: (to: 'derivation' | 'evidence') => void
}

export function useAreas(): Areas {
  const derivation = useRef<HTMLElement>(null)
  const evidence = useRef<HTMLElement>(null)
  return useMemo(() => {
    const areas = { derivation, evidence }
    const go = (to: keyof typeof areas) => {
      const area = areas[to].current
      area?.focus({ preventScroll: true })
      area?.scrollIntoView({ block: 'nearest' })
    }
    return { ...areas, go }
  }, [])
}
