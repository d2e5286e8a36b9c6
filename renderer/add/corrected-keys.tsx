import { Button, Group } from '@mantine/core'
import { correctLookAlikes } from '../../shared/base32.ts'
import { say } from '../../shared/wording/say.ts'

/** A 1 is an I or an L; the other look-alikes leave no choice. */
const readings = ['I', 'L']

interface CorrectedKeysProps {
  readonly typed: string
  onChoose(key: string): void
}

/** Offers what a mistyped setup key was probably meant to be; the user chooses. */
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
