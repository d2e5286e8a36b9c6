import { Text } from '@mantine/core'
import { Fragment } from 'react'
import { say } from '../../../shared/wording/say.ts'
import classes from './come-back.module.css'

export type Mishap = 'passphrase' | 'keychain' | 'computer'

interface Way {
  readonly title: string
  readonly steps: readonly string[]
}

/** The ways back in, as the screens call what is to be pressed. */
export const waysBack: Readonly<Record<Mishap, Way>> = {
  passphrase: {
    title: 'You forgot the passphrase',
    steps: [
      'On the lock screen choose “Forgot the passphrase? Use the recovery key”.',
      'Type the recovery key from your sheet.',
      'Choose a new passphrase.',
    ],
  },
  keychain: {
    title: 'The keychain or the vault’s file is lost',
    steps: [
      'Unlock your system’s keychain, or plug in the disk with the file, and choose “Try again”.',
      'If it stays gone, choose “Restore a backup” and take the newest one.',
      'Type the recovery key from your sheet, and keep the codes in a sealed file.',
    ],
  },
  computer: {
    title: 'You have a new computer',
    steps: [
      'Install Countersign there, start it, and choose “I have a backup to restore”.',
      'Choose the newest backup in your synced folder, or on the disk that you copied it to.',
      'Type the recovery key from your sheet.',
    ],
  },
}

/** What to do, step by step. */
export function ComeBack({ after }: { after: readonly Mishap[] }) {
  return (
    <>
      {after.map(mishap => (
        <Fragment key={mishap}>
          {after.length > 1 && (
            <Text fw={560} component="h3" className={classes.title}>
              {waysBack[mishap].title}
            </Text>
          )}
          <ol className={classes.steps}>
            {waysBack[mishap].steps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Fragment>
      ))}
      <Text size="sm" c="dimmed">
        {say('recovery.withoutRecoveryKeyPassphrase')}
      </Text>
    </>
  )
}
