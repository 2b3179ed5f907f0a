import type { ReactNode } from 'react'
import './progress-bar.css'

interface ProgressBarProps {
  /** Of what it shows a part: "Part of the file read". */
  readonly label: string
  /** 0 to 1. */
  readonly share: number
}

/** How much of something long is done. */
export function ProgressBar({ label, share }: ProgressBarProps): ReactNode {
  return <progress className="progress-bar" value={share} max={1} aria-label={label} />
}
