// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { OverrideDialog } from '../../../../../renderer/features/sign/OverrideDialog.tsx'
import { SignerDialog } from '../../../../../renderer/features/sign/SignerDialog.tsx'
import { CHECKED } from '../../../../support/checked-story.ts'

afterEach(cleanup)

const button = (name: RegExp) => screen.getByRole<HTMLButtonElement>('button', { name })

describe('who signs', () => {
  function show() {
    const on = { onSigner: vi.fn(), onClose: vi.fn() }
    render(<SignerDialog {...on} />)
    return on
  }

  test('the initials follow from the name until somebody says others', async () => {
    const { onSigner } = show()
    await userEvent.keyboard('Ruth Kessler')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Initials' }).value).toBe('RK')
    await userEvent.clear(screen.getByRole('textbox', { name: 'Initials' }))
    await userEvent.keyboard('rke{Enter}')
    expect(onSigner).toHaveBeenCalledExactlyOnceWith({ name: 'Ruth Kessler', initials: 'rke' })
  })

  test('nobody signs without a name', async () => {
    const { onSigner } = show()
    await userEvent.keyboard('  {Enter}')
    expect(button(/^Sign/).disabled).toBe(true)
    expect(onSigner).not.toHaveBeenCalled()
  })

  test('Esc asks no more', async () => {
    const { onClose } = show()
    await userEvent.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })
})

describe('an override', () => {
  const claim = CHECKED.claims.find(({ text }) => text === '10 years')!

  function show(chosen: 'supported' | null) {
    const on = { onOverride: vi.fn(), onClose: vi.fn() }
    render(<OverrideDialog claim={claim} chosen={chosen} {...on} />)
    return on
  }

  test('begins with the verdict whose key was pressed, and wants a reason', async () => {
    const { onOverride } = show('supported')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Supported/ }).checked).toBe(true)
    expect(button(/^Override/).disabled).toBe(true)
    await userEvent.keyboard('The producer confirmed it.{Enter}')
    expect(onOverride).toHaveBeenCalledExactlyOnceWith('supported', 'The producer confirmed it.')
  })

  test('says nothing until a verdict is chosen', async () => {
    const { onOverride } = show(null)
    await userEvent.keyboard('Because.{Enter}')
    expect(onOverride).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('radio', { name: /Disputed/ }))
    await userEvent.click(button(/^Override/))
    expect(onOverride).toHaveBeenCalledExactlyOnceWith('disputed', 'Because.')
  })
})
