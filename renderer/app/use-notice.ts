import { useCallback, useEffect, useState } from 'react'
import type { Notice } from '../ui/Notice.tsx'

const STAYS_MS = 6000

export interface Notices {
  readonly notice: Notice | null
  readonly tell: (text: string) => void
  readonly complain: (text: string) => void
  readonly dismiss: () => void
}

/** The window's one line of news. Good news goes by itself; bad news stays until it is dismissed or replaced. */
export function useNotice(): Notices {
  const [notice, setNotice] = useState<Notice | null>(null)
  const put = useCallback(
    (tone: Notice['tone'], text: string) => setNotice(last => ({ id: (last?.id ?? 0) + 1, tone, text })),
    [],
  )
  useEffect(() => {
    if (notice?.tone !== 'done') return
    const timer = setTimeout(() => setNotice(null), STAYS_MS)
    return () => clearTimeout(timer)
  }, [notice])
  return {
    notice,
    tell: useCallback((text: string) => put('done', text), [put]),
    complain: useCallback((text: string) => put('failed', text), [put]),
    dismiss: useCallback(() => setNotice(null), []),
  }
}
