import { Group, NumberInput, Select } from '@mantine/core'
import { algorithmName } from '../../../shared/algorithm-name.ts'
import type { Algorithm } from '../../../shared/entry-models.ts'
import { algorithms, counter, digits, periodSeconds } from '../../../shared/otp-ranges.ts'
import { say } from '../../../shared/wording/say.ts'

interface Parameters {
  readonly type: string
  readonly algorithm: Algorithm
  readonly digits: number
  readonly periodSeconds: number
  readonly counter: number
}

interface ManualParametersProps {
  readonly manual: Parameters
  set(change: Partial<Omit<Parameters, 'type'>>): void
}

const algorithmNames = algorithms.map(value => ({ value, label: algorithmName(value) }))

/** Shows algorithm, digits, and period or counter. */
export function ManualParameters({ manual, set }: ManualParametersProps) {
  return (
    <Group grow align="start" gap="sm">
      <Select
        label={say('forms.algorithm')}
        data={algorithmNames}
        allowDeselect={false}
        value={manual.algorithm}
        onChange={value => value && set({ algorithm: value as Algorithm })}
      />
      <NumberInput
        label={say('forms.digits')}
        min={digits.least}
        max={digits.most}
        allowDecimal={false}
        clampBehavior="strict"
        value={manual.digits}
        onChange={value => typeof value === 'number' && set({ digits: value })}
      />
      {manual.type === 'hotp' ? (
        <NumberInput
          label={say('forms.counter')}
          min={counter.least}
          max={counter.most}
          allowDecimal={false}
          value={manual.counter}
          onChange={value => typeof value === 'number' && set({ counter: value })}
        />
      ) : (
        <NumberInput
          label={say('forms.period')}
          min={periodSeconds.least}
          max={periodSeconds.most}
          allowDecimal={false}
          value={manual.periodSeconds}
          onChange={value => typeof value === 'number' && set({ periodSeconds: value })}
        />
      )}
    </Group>
  )
}
