import { CloseButton, Text } from '@mantine/core'
import { useStore } from 'zustand'
import { useStores } from '../stores/stores-context.ts'
import classes from './backup-codes.module.css'

/** What the text holds so far, each code with a way to leave it out. */
export function FoundCodes() {
  const { newCodes } = useStores()
  const found = useStore(newCodes, state => state.found)
  const isEmpty = useStore(newCodes, state => state.text.trim() === '')

  return (
    <>
      <Text size="sm" c="dimmed" role="status">
        {!isEmpty && sentenceFor(found.length)}
      </Text>
      {found.length > 0 && (
        <ul className={classes.found} aria-label="Codes found">
          {found.map(code => (
            <li key={code} className={classes.foundCode}>
              {code}
              <CloseButton
                size="xs"
                aria-label={`Leave out ${code}`}
                onClick={() => newCodes.getState().leaveOut(code)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function sentenceFor(count: number): string {
  if (count === 0) return 'No codes are recognised. If each line is a code, tick the box above.'
  return count === 1 ? 'One code found:' : `${count} codes found:`
}
