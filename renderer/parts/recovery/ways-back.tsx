import { Text } from '@mantine/core'
import { Fragment } from 'react'
import { say, sayWords } from '../../../shared/wording/say.ts'
import { type Words, words } from '../../../shared/wording/words.ts'
import classes from './ways-back.module.css'

export type Mishap = 'passphrase' | 'keychain' | 'computer'

interface Way {
  readonly title: Words
  readonly steps: readonly Words[]
}

/** Names the ways back in by the screens' own labels. */
export const waysBack: Readonly<Record<Mishap, Way>> = {
  passphrase: {
    title: words('recovery.forgotten'),
    steps: [
      words('recovery.forgotten.lockScreen', { label: words('unlock.forgot') }),
      words('recovery.forgotten.type'),
      words('recovery.forgotten.choose'),
    ],
  },
  keychain: {
    title: words('recovery.lost'),
    steps: [
      words('recovery.lost.tryAgain', { label: words('labels.tryAgain') }),
      words('recovery.lost.restore', { label: words('labels.restoreBackup') }),
      words('recovery.lost.type'),
    ],
  },
  computer: {
    title: words('recovery.newComputer'),
    steps: [
      words('recovery.newComputer.install', { label: words('labels.restoreBackup') }),
      words('recovery.newComputer.choose'),
      words('recovery.forgotten.type'),
    ],
  },
}

/** Shows what to do, step by step. */
export function WaysBack({ after }: { after: readonly Mishap[] }) {
  return (
    <>
      {after.map(mishap => (
        <Fragment key={mishap}>
          {after.length > 1 && (
            <Text fw={560} component="h3" className={classes.title}>
              {sayWords(waysBack[mishap].title)}
            </Text>
          )}
          <ol className={classes.steps}>
            {waysBack[mishap].steps.map(step => (
              <li key={step.key}>{sayWords(step)}</li>
            ))}
          </ol>
        </Fragment>
      ))}
      <Text size="sm" c="dimmed">
        {say('recovery.comeBack.warning')}
      </Text>
    </>
  )
}
