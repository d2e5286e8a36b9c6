/** The table of shortcuts: who uses it, and what it promises. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stepSelection } from '../../renderer/codes/step-selection.ts'
import {
  combinationsOf,
  keysToShow,
  type PressedKeys,
  shortcutIds,
  shortcutOf,
  shortcuts,
} from '../../renderer/parts/keys/shortcuts.ts'
import { rowsOf } from './rows-of.ts'

const root = join(import.meta.dirname, '../..')
const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
const press = (key: string, held: Partial<PressedKeys> = {}) => ({ ...none, key, ...held })

describe('the table of shortcuts', () => {
  it.each([false, true])('has no two with the same keys in one place (on a Mac: %s)', onMac => {
    // The window's keys work while a card has the focus, so those two are one place.
    const placeOf = (id: (typeof shortcutIds)[number]) =>
      shortcuts[id].place === 'quick' ? 'quick' : 'window'
    const taken = shortcutIds.flatMap(id =>
      combinationsOf(id, onMac).map(keys => `${placeOf(id)} ${keys.toLowerCase()}`),
    )
    expect(taken.filter((one, at) => taken.indexOf(one) !== at)).toEqual([])
  })

  it.each(shortcutIds.filter(id => shortcuts[id].place !== 'event'))('finds %s by its keys', id => {
    for (const onMac of [false, true]) {
      for (const combination of combinationsOf(id, onMac)) {
        const held = combination.split('+')
        const key = held.pop() ?? ''
        const pressed = press(key, {
          shiftKey: held.includes('shift'),
          altKey: held.includes('alt'),
          [onMac ? 'metaKey' : 'ctrlKey']: held.includes('mod'),
        })
        expect(shortcutOf(shortcuts[id].place, pressed, onMac), combination).toBe(id)
      }
    }
  })

  it('moves the selection by exactly the keys that it lists', () => {
    for (const key of combinationsOf('move')) {
      expect(stepSelection(key, 0, rowsOf(9, 2), false), key).not.toBeNull()
    }
    for (const key of ['Tab', ' ', 'a', 'Enter']) {
      expect(stepSelection(key, 0, rowsOf(9, 2), false), key).toBeNull()
    }
  })

  it('leaves no handler in the window, the list, or quick access with keys of its own', () => {
    const folders = ['renderer/window', 'renderer/codes', 'renderer/quick', 'renderer/add']
    const compares = /\b(?:event|pressed)\.(?:key|code)(?:\.toLowerCase\(\))? ?===? ?'([^']+)'/g
    const own = folders.flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter(file => /\.tsx?$/.test(file))
        .flatMap(file =>
          [...readFileSync(join(root, folder, file), 'utf8').matchAll(compares)].map(
            ([, key]) => `${folder}/${file}: ${key}`,
          ),
        ),
    )
    // These ask in which direction an arrow points, or choose the marked row of an open list.
    expect(own.filter(one => !/: (?:ArrowUp|ArrowDown|Enter)$/.test(one))).toEqual([])
  })

  it('has the same keys as the menu of the desktop', () => {
    const menu = readFileSync(join(root, 'electron/menu.ts'), 'utf8')
    const ofMenu = [...menu.matchAll(/accelerator: 'CmdOrCtrl\+([^']+)',\s+click: actions\.(\w+)/g)]
    const ids = { add: 'add', lock: 'lock', settings: 'settings' } as const
    expect(ofMenu).toHaveLength(3)
    for (const [, key = '', act = ''] of ofMenu) {
      const id = ids[act as keyof typeof ids]
      expect(combinationsOf(id)).toContain(`mod+${key}`)
    }
  })
})

describe('pressed keys', () => {
  it.each([
    ['ctrl on other systems', press('k', { ctrlKey: true }), false, 'commands'],
    ['the command key on a Mac', press('k', { metaKey: true }), true, 'commands'],
    [
      'no control key on a Mac, which moves the caret there',
      press('b', { ctrlKey: true }),
      true,
      null,
    ],
    ['no other key in addition', press('n', { ctrlKey: true, shiftKey: true }), false, null],
    ['no AltGr, which is Ctrl and Alt', press('k', { ctrlKey: true, altKey: true }), false, null],
    ['a sign with Shift, as on a German keyboard', press('/', { shiftKey: true }), false, 'search'],
    ['a letter of another script', press('л', { ctrlKey: true, code: 'KeyK' }), false, 'commands'],
    [
      'what Alt makes of a letter on a Mac',
      press('˜', { altKey: true, code: 'KeyN' }),
      true,
      'add',
    ],
    [
      'the letter, not its place, on a French keyboard',
      press('a', { ctrlKey: true, code: 'KeyQ' }),
      false,
      null,
    ],
  ])('are %s', (_, pressed, onMac, id) => {
    expect(shortcutOf('window', pressed, onMac)).toBe(id)
  })

  it('are shown as they are labeled', () => {
    expect(keysToShow('presenting', false, false)).toEqual([['Ctrl', 'Shift', 'H']])
    expect(keysToShow('presenting', false, true)).toEqual([['⌘', '⇧', 'H']])
    expect(keysToShow('remove', false, true)).toEqual([['⌫'], ['⌦']])
    expect(keysToShow('add', true, false)).toEqual([['Alt', 'N']])
  })
})
