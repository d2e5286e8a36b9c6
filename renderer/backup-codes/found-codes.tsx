import { CloseButton, Text } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './backup-codes.module.css'

/** Shows the codes in the text so far, each with a button to leave it out. */
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
        <ul className={classes.found} aria-label={say('backupCodes.found.list')}>
          {found.map(code => (
            <li key={code} className={classes.foundCode}>
              <span className="private-text">{code}</span>
              <CloseButton
                size="xs"
                aria-label={say('backupCodes.found.leaveOut', { code })}
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
  return say('backupCodes.found', { count, everyLine: words('backupCodes.everyLine') })
}
