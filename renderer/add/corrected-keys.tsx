import { Button, Group } from '@mantine/core'
import { correctLookAlikes } from '../../shared/base32.ts'
import { say } from '../../shared/wording/say.ts'

/** A 1 may be an I or an L. The other look-alikes have only one reading. */
const readings = ['I', 'L']

interface CorrectedKeysProps {
  readonly typed: string
  onChoose(key: string): void
}

/** Suggests what a mistyped setup key was probably meant to be, and lets the user choose. */
export function CorrectedKeys({ typed, onChoose }: CorrectedKeysProps) {
  const keys = correctLookAlikes(typed)
  if (keys.length === 0) return null
  return (
    <Group gap="xs">
      {keys.map((key, i) => (
        <Button key={key} variant="default" size="compact-sm" onClick={() => onChoose(key)}>
          {keys.length === 1
            ? say('add.manual.corrected')
            : say('add.manual.corrected.oneAs', { letter: readings[i] ?? '' })}
        </Button>
      ))}
    </Group>
  )
}
