import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { limits } from '../../shared/ceilings.ts'

interface CodeNoteProps {
  readonly label: string
  readonly note: string
  /** Null leaves the note as it is. */
  onDone(note: string | null): void
}

/** A line of text that Enter or leaving the field saves, and Escape discards. */
export function CodeNote({ label, note, onDone }: CodeNoteProps) {
  const [text, setText] = useState(note)
  const isDone = useRef(false)

  /** It runs once, because a field that disappears also loses the focus. */
  function finish(written: string | null) {
    if (isDone.current) return
    isDone.current = true
    onDone(written === note ? null : written)
  }

  return (
    <TextInput
      size="xs"
      dir="auto"
      autoFocus
      aria-label={label}
      placeholder={label}
      maxLength={limits.noteLength}
      autoComplete="off"
      // Escape leaves this field, and not the drawer around it.
      data-mantine-stop-propagation="true"
      value={text}
      onChange={event => setText(event.currentTarget.value)}
      onBlur={() => finish(text.trim())}
      onKeyDown={event => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        finish(event.key === 'Enter' ? text.trim() : null)
      }}
    />
  )
}
