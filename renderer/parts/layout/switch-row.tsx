import { Switch } from '@mantine/core'
import { useId } from 'react'
import { Row } from './section.tsx'

interface SwitchRowProps {
  readonly name: string
  readonly hint?: string
  readonly checked: boolean
  onChange(checked: boolean): void
}

export function SwitchRow({ name, hint, checked, onChange }: SwitchRowProps) {
  const nameId = useId()
  const hintId = useId()
  return (
    <Row name={name} hint={hint} nameId={nameId} hintId={hintId}>
      <Switch
        size="md"
        checked={checked}
        aria-labelledby={nameId}
        aria-describedby={hint ? hintId : undefined}
        onChange={event => onChange(event.currentTarget.checked)}
      />
    </Row>
  )
}
