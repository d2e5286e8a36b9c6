/** The commands: what is found by which words, and that nothing is missing. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ActionId } from '../../renderer/window/commands/action-ids.ts'
import { actions } from '../../renderer/window/commands/actions.ts'
import { findCommands, nameOf } from '../../renderer/window/commands/find-commands.ts'
import { runCommand } from '../../renderer/window/commands/run-command.ts'
import type { FakeHost } from './fake-host.ts'
import { settle } from './manual-clock.ts'
import { openStores } from './open-stores.ts'
import { sampleAccounts } from './sample-accounts.ts'
import { sampleEntries } from './sample-entries.ts'

const renderer = join(import.meta.dirname, '../../renderer')

async function openCommands(host: Omit<FakeHost, 'now'> = {}) {
  const opened = await openStores({ entries: sampleEntries(3), ...host })
  const find = (query: string) =>
    findCommands(opened.stores, query).flatMap(({ commands }) => commands)
  return { ...opened, find, names: (query: string) => find(query).map(nameOf) }
}

describe('the commands', () => {
  it('list every action before anything is typed', async () => {
    const { find } = await openCommands()
    const listed = find('').map(command => command.kind === 'action' && command.action)
    const hidden = ['commands', 'show.codes', 'theme.auto', 'computers.add-computer']
    for (const id of Object.keys(actions) as ActionId[]) {
      if (!hidden.includes(id) && !['sync', 'computers.move'].includes(id)) {
        expect(listed).toContain(id)
      }
    }
    expect(listed).not.toContain('commands')
  })

  it('name no two actions alike', async () => {
    const { names } = await openCommands()
    const all = names('')
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([])
  })

  it.each([
    ['lock', 'Lock'],
    ['sign out', 'Lock'],
    ['bin', 'Show the trash'],
    ['webcam', 'Use the camera'],
    ['password', 'Settings: Lock'],
    ['dark', 'Theme: Dark'],
    ['deut', 'Language: Deutsch'],
    ['日本', 'Language: 日本語'],
    ['license', 'Settings: About'],
    ['privacy', 'Presentation mode: hide all codes'],
    ['laptop', 'Join another computer'],
    ['emergency kit', 'Show the recovery key'],
    ['tutorial', 'Try the practice server'],
  ])('find what “%s” means: %s', async (query, name) => {
    const { names } = await openCommands()
    expect(names(query)).toContain(name)
  })

  it('find an entry’s code and details, and by what to do with it', async () => {
    const { names } = await openCommands()
    const name = 'GitHub, ada@example.com'
    expect(names('github')).toEqual([`Copy code for ${name}`, `Details of ${name}`])
    expect(names('details git')[0]).toBe(`Details of ${name}`)
    expect(names('backup codes git')).toContain(`Backup codes of ${name}`)
  })

  it('put a command before entries only if its own name was typed', async () => {
    const { names } = await openCommands({
      entries: sampleEntries(1).map(entry => ({ ...entry, issuer: 'Photos', label: 'trash' })),
    })
    expect(names('photo')[0]).toBe('Copy code for Photos, trash')
    expect(names('trash')[0]).toBe('Show the trash')
  })

  it('find an account by name', async () => {
    const { find, stores } = await openCommands({ accounts: sampleAccounts(2) })
    await settle()
    const account = stores.accounts.getState().list?.[0]
    const [first] = find(`${account?.name}`).filter(({ kind }) => kind === 'account')
    if (!first) throw new Error('there is no account')
    runCommand(stores, first)
    expect(stores.view.getState().account).toEqual({ id: account?.id, part: 'account' })
  })

  it('lead to a section of the settings, and ask the host for what they change', async () => {
    const { find, stores, bridge } = await openCommands()
    const [lock] = find('settings lock')
    if (!lock) throw new Error('there is no such command')
    runCommand(stores, lock)
    expect(stores.view.getState()).toMatchObject({ screen: 'settings', settingsPart: 'lock' })
    const [dark] = find('theme dark')
    if (!dark) throw new Error('there is no such command')
    runCommand(stores, dark)
    await settle()
    expect(bridge.calls.find(({ name }) => name === 'settings.update')?.input).toEqual({
      theme: 'dark',
    })
  })

  it('can open every section of the settings', () => {
    const sections = ['settings', 'backups', 'programs', 'sync'].flatMap(folder =>
      readdirSync(join(renderer, folder))
        .filter(file => file.endsWith('-settings.tsx'))
        .flatMap(file => [
          ...readFileSync(join(renderer, folder, file), 'utf8').matchAll(/<Section\b([^>]*)/g),
        ]),
    )
    const parts = sections.map(([, given = '']) => /part="(\w+)"/.exec(given)?.[1])
    const known = Object.keys(actions).flatMap(id => /^settings\.(\w+)$/.exec(id)?.[1] ?? [])
    expect([...parts].sort()).toEqual(known.sort())
  })
})
