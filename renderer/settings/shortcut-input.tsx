import { CloseButton, TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { keysOf, toAccelerator } from '../../shared/accelerator.ts'
import { say } from '../../shared/wording/say.ts'
import { modKey } from '../parts/keys/mod-key.ts'

const isMac = modKey === '⌘'

interface ShortcutInputProps {
  readonly label: string
  readonly value: string | null
  onChange(value: string | null): void
}

/** A field that takes the keys that are pressed in it. Tab and Escape leave it, Backspace empties it. */
export function ShortcutInput({ label, value, onChange }: ShortcutInputProps) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Tab' || event.key === 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Backspace' || event.key === 'Delete') return onChange(null)
    const accelerator = toAccelerator(event, isMac)
    if (accelerator !== null && accelerator !== value) onChange(accelerator)
  }

  return (
    <TextInput
      w={200}
      aria-label={label}
      placeholder={say('settings.quick.press')}
      value={value === null ? '' : keysOf(value, isMac).join(isMac ? '' : '+')}
      readOnly
      onKeyDown={onKeyDown}
      rightSection={
        value !== null && (
          <CloseButton
            size="sm"
            aria-label={say('settings.quick.remove')}
            onClick={() => onChange(null)}
          />
        )
      }
    />
  )
}
