// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Desk } from '../../../../renderer/app/Desk.tsx'
import type { Opening } from '../../../../renderer/app/opening.ts'
import { auditRows } from '../../../../renderer/db/audit.ts'
import { desk, refuse } from '../../../../renderer/db/desk.ts'
import { readFlag, readLastStory } from '../../../../renderer/db/profile.ts'
import { listStories, readStory, saveStory } from '../../../../renderer/db/stories.ts'
import type { PackContent } from '../../../../shared/facts/facts.ts'
import type { Story } from '../../../../shared/model/review.ts'
import type { Statement } from '../../../../shared/model/statement.ts'
import { fakeBridge, INFO } from '../../../support/bridge.ts'
import { factWorker } from '../../../support/fact-worker.ts'

const PIER: PackContent = {
  header: { format: 'stet-facts', version: 1, title: 'Pier' },
  sources: [{ id: 'src:roll', title: 'Roll of the pier' }],
  entities: [
    { id: 'person:wren', kind: 'person', label: 'Isolde Wren', gender: 'female' },
    { id: 'person:tarn', kind: 'person', label: 'Colm Tarn', gender: 'male' },
  ],
  statements: [born('person:wren', '1985-01-20'), born('person:tarn', '1970-05-04')],
}

const STORY: Story = {
  id: 'pier',
  title: 'Pier keepers say goodnight',
  text: 'Pier keepers say goodnight\n\nIsolde Wren, 41, left the pier.\n\nColm Tarn, 52, stays.\n',
  dateline: '2026-03-02',
  timezone: 'Europe/London',
  origin: 'Sample',
  createdAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
}

const ON_DESK: Opening = {
  info: INFO,
  counts: { entities: 2, statements: 2, sources: 1 },
  obstacle: null,
  factFailure: null,
  failure: null,
  signer: { name: 'Ruth Kessler', initials: 'RK' },
  story: STORY,
  isHintDue: false,
}

function born(subject: string, edtf: string): Statement {
  const value = { type: 'time', edtf } as const
  return { id: `${subject} born`, subject, property: 'dateOfBirth', value, references: [{ source: 'src:roll' }] }
}

/** A disk that takes every file. */
function disk() {
  const written = new Map<string, string>()
  const bridge = fakeBridge({
    'app:info': () => INFO,
    'file:create': ({ suggestedName }) => ({ handle: suggestedName, path: `/desk/${suggestedName}` }),
    'file:append': ({ handle, bytes }) => {
      written.set(handle, (written.get(handle) ?? '') + new TextDecoder().decode(bytes))
      return {}
    },
    'file:commit': ({ handle }) => ({ path: `/desk/${handle}` }),
    'report:print': () => ({}),
  })
  return { ...bridge, written }
}

let main = disk()

async function open(given: Partial<Opening> = {}, worker = factWorker(PIER)) {
  render(<Desk worker={worker} opening={{ ...ON_DESK, ...given }} />)
  if (given.story !== null) await mark(/^Contradicted: 52/)
}

const press = (keys: string) => userEvent.keyboard(keys)
const command = (name: string) => act(() => main.send('command', { command: name }))
const mark = (name: RegExp) => screen.findByRole('button', { name })
const panel = () => within(screen.getByRole('complementary', { name: 'Claim' }))
const words = () => document.querySelector('.in-sentence b')?.textContent
const foot = () => screen.getByRole('contentinfo').textContent
const editor = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Story' })

async function told(line: RegExp) {
  await waitFor(() => {
    const lines = [...screen.getAllByRole('status'), ...screen.getAllByRole('alert')]
    expect(lines.map(({ textContent }) => textContent).join('\n')).toMatch(line)
  })
}

function paste(text: string) {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  act(() => void document.body.dispatchEvent(Object.assign(event, { clipboardData: { getData: () => text } })))
}

beforeEach(async () => {
  refuse(null)
  await desk.open()
  await Promise.all(desk.tables.map(table => table.clear()))
  await saveStory(STORY)
  main = disk()
})
afterEach(cleanup)

describe('by keyboard', () => {
  test('j and k walk through the claims, round the ends', async () => {
    await open()
    await press('j')
    expect(words()).toBe('41')
    await press('jj')
    expect(words()).toBe('41')
    await press('k')
    expect(words()).toBe('52')
    expect(panel().getByRole('heading', { level: 2 }).textContent).toBe('Contradicted')
  })

  test('Enter goes to the derivation, e to the evidence; Esc goes back to the mark, and then to the overview', async () => {
    await open()
    await press('k{Enter}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('How: Colm Tarn')
    await press('e')
    expect(document.activeElement?.textContent).toMatch(/^Evidence/)
    await press('{Escape}')
    expect(document.activeElement).toBe(await mark(/^Contradicted: 52/))
    await press('{Escape}')
    expect(panel().getByRole('heading', { level: 2 }).textContent).toBe('2 claims')
  })

  test('Enter on a button presses the button', async () => {
    await open()
    screen.getByRole('button', { name: /^Facts/ }).focus()
    await press('{Enter}')
    expect(screen.getByRole('dialog', { name: 'Fact base' })).toBeTruthy()
  })

  test('s signs and goes on to what is still open; u takes it back', async () => {
    await open()
    await press('js')
    await mark(/^Supported: 41, signed by RK/)
    expect(words()).toBe('52')
    expect(foot()).toContain('1 signed')
    await press('u')
    await waitFor(() => expect(foot()).toContain('0 signed'))
  })

  test('a digit asks for a reason and overrides', async () => {
    await open()
    await press('k1')
    await press('Colm Tarn showed his passport.{Enter}')
    await mark(/^Contradicted: 52, overridden by RK/)
    expect((await auditRows()).at(-1)?.detail).toContain('contradicted → supported: Colm Tarn showed his passport.')
  })

  test('a applies the fix to the copy, and u gives the copy back', async () => {
    await open()
    await press('ka')
    await mark(/^Supported: 55/)
    await press('u')
    await mark(/^Contradicted: 52/)
    await waitFor(async () => expect((await readStory('pier'))?.text).toBe(STORY.text))
  })

  test('the first signature asks who signs, and no later one does', async () => {
    await open({ signer: null })
    await press('js')
    expect(screen.getByRole('dialog', { name: 'Who signs?' })).toBeTruthy()
    await press('Ruth Kessler{Enter}')
    await mark(/^Supported: 41, signed by RK/)
    await press('s')
    await mark(/^Contradicted: 52, signed by RK/)
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('the two modes', () => {
  test('in Edit letters are text; what is typed is checked and stored; Esc goes back', async () => {
    await open()
    await press('{Control>}e{/Control}')
    await userEvent.clear(editor())
    await userEvent.type(editor(), 'Colm Tarn, 55, signs.')
    await press('{Escape}')
    await mark(/^Supported: 55/)
    await waitFor(async () => expect((await readStory('pier'))?.text).toBe('Colm Tarn, 55, signs.'))
  })

  test('a story left without words is what was last stored of it', async () => {
    await open()
    await press('{Control>}e{/Control}')
    await userEvent.clear(editor())
    await press('{Escape}')
    await mark(/^Contradicted: 52/)
  })

  test('a new story that gets no words leaves the desk empty and stores nothing', async () => {
    await open()
    await press('{Control>}n{/Control}')
    expect(editor().value).toBe('')
    await press('{Escape}')
    await screen.findByText('Paste a story to see its numbers checked.')
    expect(await listStories()).toHaveLength(1)
  })
})

describe('stories', () => {
  test('what is pasted anywhere is a new story: checked, listed, stored, and the one to open next time', async () => {
    await open()
    paste('Gulls return\n\nHULL, March 2, 2026 — Colm Tarn, 53, saw them.')
    await mark(/^Contradicted: 53/)
    const list = within(screen.getByRole('navigation', { name: 'Stories' }))
    expect((await list.findByRole('button', { name: /Gulls return/ })).getAttribute('aria-current')).toBe('true')
    await waitFor(async () =>
      expect(await readStory((await readLastStory()) ?? '')).toMatchObject({ title: 'Gulls return' }),
    )
  })

  test('a story of the list is opened with a click, with its decisions', async () => {
    await open()
    await press('js')
    await mark(/^Supported: 41, signed by RK/)
    paste('Gulls return\n\nNobody saw them.')
    await screen.findByText('Nobody saw them.')
    await userEvent.click(await mark(/^Pier keepers say goodnight/))
    await mark(/^Supported: 41, signed by RK/)
  })

  test('the list shows how far each is', async () => {
    await open()
    await press('js')
    await waitFor(async () => expect((await listStories())[0]?.progress).toEqual({ claims: 2, decided: 1, open: 1 }))
  })
})

describe('files', () => {
  test.each([
    ['csv', 'signer'],
    ['json', '"by":{"name":"Ruth Kessler"'],
  ])('the checked claims go out as %s, and the line names the file', async (format, part) => {
    await open()
    await press('js')
    await mark(/^Supported: 41, signed by RK/)
    command(`export-${format}`)
    await told(new RegExp(`exported to pier-keepers-say-goodnight-claims\\.${format}\\.`))
    const file = main.written.get(`pier-keepers-say-goodnight-claims.${format}`)
    expect(file).toContain(part)
    expect(file).toContain('Ruth Kessler')
  })

  test('the fact base goes out as a pack', async () => {
    await open()
    command('export-facts')
    await told(/fact base was exported to fact-base\.ndjson/)
    expect(main.written.get('fact-base.ndjson')).toContain('stet-facts')
  })

  test('facts that came in change the verdicts at once', async () => {
    const more = { ...PIER, statements: [born('person:wren', '1985-01-20'), born('person:tarn', '1973-09-09')] }
    const later = factWorker(more)
    let isIn = false
    const worker = factWorker(PIER, {
      check: article => (isIn ? later : factWorker(PIER)).ask('check', article),
      'import-facts': async () => {
        isIn = true
        const added = { entities: 0, statements: 1, sources: 0 }
        return { title: 'More', added, counts: { ...ON_DESK.counts, statements: 3 }, problems: [] }
      },
    })
    await open({}, worker)
    drop(new File(['{}'], 'more.ndjson'))
    await mark(/^Supported: 52/)
    await told(/more\.ndjson was imported: 1 statement added\./)
    expect(screen.getByRole('button', { name: /^Facts 3 statements/ })).toBeTruthy()
  })

  test('an import that fails says so and changes nothing', async () => {
    await open({}, factWorker(PIER, { 'import-facts': () => Promise.reject(new Error('The disk is full.')) }))
    drop(new File(['{}'], 'more.ndjson'))
    expect((await screen.findByText(/The disk is full\. Nothing was changed\./)).getAttribute('role')).toBe('alert')
  })

  test('a dropped file that is no story is refused in one line that names it', async () => {
    await open()
    drop(new File([new Uint8Array([0, 1, 2])], 'picture.txt'))
    await told(/picture\.txt is not a text file/)
  })

  function drop(file: File) {
    const event = new Event('drop', { bubbles: true, cancelable: true })
    act(() => void window.dispatchEvent(Object.assign(event, { dataTransfer: { files: [file] } })))
  }
})

describe('the menu', () => {
  test.each([
    ['show-facts', 'Fact base'],
    ['show-shortcuts', 'Keys and marks'],
    ['show-accuracy', 'Self-test'],
    ['show-about', 'About Stet'],
  ])('%s opens its screen over whatever was open, and Esc closes it', async (name, title) => {
    await open()
    command('show-about')
    command(name)
    expect(screen.getAllByRole('dialog')).toEqual([screen.getByRole('dialog', { name: title })])
    await press('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('a command that is meant for the desk closes what stands over it', async () => {
    await open()
    command('show-facts')
    command('new-story')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(editor()).toBeTruthy()
  })
})

describe('states', () => {
  test('an empty desk says what to do next', async () => {
    await open({ story: null })
    expect(screen.getByText('Paste a story to see its numbers checked.')).toBeTruthy()
    await press('j')
    command('export-csv')
    await told(/There is no checked story to export\./)
  })

  test('the hint stands over the sample until it is dismissed, for good', async () => {
    await open({ isHintDue: true })
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss the hint' }))
    expect(screen.queryByRole('complementary', { name: 'About this story' })).toBeNull()
    await waitFor(async () => expect(await readFlag('hint dismissed')).toBe(true))
  })

  test('where nothing can be stored, one line says so all the time, and the story is checked all the same', async () => {
    refuse('Nothing can be stored in this profile.')
    await open({ obstacle: 'Nothing can be stored in this profile.' })
    expect(screen.getAllByRole('alert')[0]?.textContent).toContain('Nothing can be stored')
    await press('js')
    await told(/Nothing can be stored in this profile\.\n?$/)
    expect(foot()).toContain('0 signed')
  })

  test('a check that fails says why and leaves the copy to be read', async () => {
    render(
      <Desk
        worker={factWorker(PIER, { check: () => Promise.reject(new Error('The store was closed.')) })}
        opening={ON_DESK}
      />,
    )
    await told(/The story could not be checked: The store was closed\./)
    expect(screen.getByRole('article').textContent).toContain('Colm Tarn, 52, stays.')
  })

  test('a start without a display reports the first check once', async () => {
    await open({ info: { ...INFO, report: true } })
    const reports = () => main.asked.filter(([channel]) => channel === 'report:print')
    await waitFor(() => expect(reports()).toHaveLength(1))
    expect(reports()[0]?.[1]).toMatchObject({ failed: false, text: expect.stringContaining('≠ contradicted') })
  })
})
