import { describe, expect, it } from 'vitest'
import { acceleratorForm, keysOf, toAccelerator } from '../../shared/accelerator.ts'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

describe('keys that are pressed', () => {
  it.each([
    [{ code: 'Space', ctrlKey: true, shiftKey: true }, false, 'CommandOrControl+Shift+Space'],
    [{ code: 'Space', metaKey: true, shiftKey: true }, true, 'CommandOrControl+Shift+Space'],
    [{ code: 'KeyK', ctrlKey: true, altKey: true }, true, 'Control+Alt+K'],
    [{ code: 'Digit1', metaKey: true }, false, 'Super+1'],
    [{ code: 'F12', altKey: true }, false, 'Alt+F12'],
  ])('%j (Mac: %s) are %s', (pressed, isMac, accelerator) => {
    expect(toAccelerator({ ...none, ...pressed }, isMac)).toBe(accelerator)
    expect(accelerator).toMatch(acceleratorForm)
  })

  it.each([
    { code: 'KeyA' },
    { code: 'KeyA', shiftKey: true },
    { code: 'F5' },
    { code: 'ControlLeft', ctrlKey: true },
    { code: 'Enter', ctrlKey: true },
    { code: 'F25', ctrlKey: true },
  ])('%j are no shortcut', pressed => {
    expect(toAccelerator({ ...none, ...pressed }, false)).toBeNull()
  })
})

it('names them as the keyboard does', () => {
  expect(keysOf('CommandOrControl+Shift+Space', false)).toEqual(['Ctrl', 'Shift', 'Space'])
  expect(keysOf('CommandOrControl+Control+Alt+K', true)).toEqual(['⌘', '⌃', '⌥', 'K'])
})
