import { Button, Group, Progress, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { ImportFile } from '../../../shared/transfer-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { SecretInput } from '../../parts/forms/secret-input.tsx'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
import { useStores } from '../../stores/stores-context.ts'
import classes from './unseal-form.module.css'

/** Asks for the password of one sealed file, and shows at the field if it is wrong. */
export function UnsealForm({ file, at }: { file: ImportFile; at: number }) {
  const { imports } = useStores()
  const unsealing = useStore(imports, state => state.unsealing)
  const [passphrase, setPassphrase] = useState('')
  const { busy, failure, attempt } = useAttempt()
  const field = useRef<HTMLInputElement>(null)
  // Another file may have to finish first.
  const isWorking = busy || unsealing === at

  async function unseal() {
    await attempt(() => imports.getState().unseal(at, passphrase))
    field.current?.select()
  }

  return (
    <form
      className={classes.form}
      onSubmit={event => {
        event.preventDefault()
        if (passphrase !== '' && !isWorking) void unseal()
      }}
    >
      <SecretInput
        ref={field}
        data-next-focus
        className={classes.field}
        label={say('importing.unseal.password', { name: file.name })}
        description={
          file.format
            ? say('importing.unseal.password.descriptionOf', { app: file.format.name })
            : say('importing.unseal.password.description')
        }
        value={passphrase}
        readOnly={isWorking}
        error={isWorking ? null : failure}
        onChange={setPassphrase}
      />
      {isWorking ? (
        <Group gap="sm" wrap="nowrap">
          <div className={classes.work}>
            <Progress value={100} animated aria-label={say('importing.unseal.opening')} />
            <Text size="sm" c="dimmed" mt={4} role="status">
              {say('importing.unseal.trying')}
            </Text>
          </div>
          <Button variant="default" onClick={() => void imports.getState().stopUnsealing()}>
            {say('labels.stop')}
          </Button>
        </Group>
      ) : (
        <Button type="submit" w="fit-content" variant="default" disabled={passphrase === ''}>
          {say('labels.open')}
        </Button>
      )}
    </form>
  )
}
