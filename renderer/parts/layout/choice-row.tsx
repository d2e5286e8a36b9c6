import { Select } from '@mantine/core'
import { sayWords } from '../../../shared/wording/say.ts'
import type { Words } from '../../../shared/wording/words.ts'
import { Row } from './section.tsx'

interface ChoiceRowProps<T extends number | null> {
  readonly name: string
  readonly hint?: string
  readonly value: T
  readonly choices: readonly { readonly value: T; readonly label: Words }[]
  onChange(value: T): void
}

/**
 * Offers a few numbers, where null means never. A value that was set elsewhere is listed as it is.
 */
export function ChoiceRow<T extends number | null>(props: ChoiceRowProps<T>) {
  const { name, hint, value, choices, onChange } = props
  const data = choices.map(choice => ({
    value: String(choice.value),
    label: sayWords(choice.label),
  }))
  const known = data.some(choice => choice.value === String(value))

  return (
    <Row name={name} hint={hint}>
      <Select
        w={200}
        aria-label={name}
        allowDeselect={false}
        data={known ? data : [...data, { value: String(value), label: String(value) }]}
        value={String(value)}
        onChange={chosen => {
          const found = choices.find(choice => String(choice.value) === chosen)
          if (found) onChange(found.value)
        }}
      />
    </Row>
  )
}
