import type { ReactNode } from 'react'
import { VERDICTS } from '../../shared/model/verdict.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { ScrollArea } from '../ui/ScrollArea.tsx'
import { VerdictMark } from '../ui/VerdictMark.tsx'
import { VERDICT_MEANING, VERDICT_WORD } from '../ui/verdicts.ts'
import { KEY_GROUPS } from './keys.ts'
import './shortcuts.css'

interface ShortcutsProps {
  readonly isMac: boolean
  readonly onClose: () => void
}

/** Every key, and what the marks mean. */
export function Shortcuts({ isMac, onClose }: ShortcutsProps): ReactNode {
  return (
    <Dialog title="Keys and marks" width="medium" onClose={onClose}>
      <ScrollArea className="dialog-body shortcuts" label="Keys and marks">
        {KEY_GROUPS.map(({ title, keys }) => (
          <section key={title}>
            <h3 className="section-title">{title}</h3>
            <dl>
              {keys.map(([stroke, does]) => (
                <div key={stroke}>
                  <dt>
                    {stroke.split(' ').map(key => (
                      <kbd key={key} className={key === '–' ? 'key' : 'key key-box'}>
                        {keyName(key, isMac)}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3 className="section-title">Marks</h3>
          <dl>
            {VERDICTS.map((verdict, index) => (
              <div key={verdict}>
                <dt>
                  <VerdictMark verdict={verdict} />
                </dt>
                <dd>
                  <b>{VERDICT_WORD[verdict]}</b> ({index + 1}): {VERDICT_MEANING[verdict]}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </ScrollArea>
    </Dialog>
  )
}

function keyName(key: string, isMac: boolean): string {
  if (key === 'Mod') return isMac ? '⌘' : 'Ctrl'
  return key === 'Shift' && isMac ? '⇧' : key
}
