import { Component, type ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'

interface ErrorBoundaryProps {
  /** What failed, as people call it: "The story". */
  readonly part: string
  readonly children: ReactNode
}

/** Keeps a fault of one screen from taking the others with it, and offers to draw it again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly fault: string | null }> {
  override state: { readonly fault: string | null } = { fault: null }

  static getDerivedStateFromError(error: unknown): { readonly fault: string } {
    return { fault: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    const { fault } = this.state
    if (fault === null) return this.props.children
    return (
      <div role="alert" className="fault">
        <EmptyState title={`${this.props.part} could not be drawn.`} detail={`${fault} Nothing stored is lost.`}>
          <Button onClick={() => this.setState({ fault: null })}>Draw it again</Button>
        </EmptyState>
      </div>
    )
  }
}
