import { Button, Checkbox, Group, Radio, Stack, Textarea } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { backupCodeLimits } from '../../shared/ceilings.ts'
import { say } from '../../shared/wording/say.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './backup-codes.module.css'
import { FoundCodes } from './found-codes.tsx'
import { pickCodesFile } from './pick-codes-file.ts'

/** Accepts codes in any layout, and shows what it found before anything is saved. */
export function AddCodes({ hasUnused }: { hasUnused: boolean }) {
  const { newCodes, announcer } = useStores()
  const { text, everyLine, found, earlier, reading, problem } = useStore(newCodes)
  const { busy, failure, attempt } = useAttempt()
  const form = useRef<HTMLFormElement>(null)
  const { type, setEveryLine, setEarlier, takeFile, close, add } = newCodes.getState()

  // The codes found are below the field, and must be visible as well.
  useEffect(() => {
    form.current?.scrollIntoView()
  }, [])

  const save = () =>
    attempt(async () => {
      const count = await add()
      announcer.getState().announce(say('backupCodes.add.done', { count }))
    })

  return (
    <form
      ref={form}
      className={classes.add}
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack gap="sm">
        <Textarea
          label={say('backupCodes.paste')}
          description={say('backupCodes.paste.hint')}
          autosize
          minRows={4}
          maxRows={9}
          maxLength={backupCodeLimits.textLength}
          autoFocus
          autoComplete="off"
          dir="ltr"
          spellCheck={false}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          value={text}
          onChange={event => type(event.currentTarget.value)}
        />
        <Group gap="sm" justify="space-between">
          <Checkbox
            label={say('backupCodes.everyLine')}
            checked={everyLine}
            onChange={event => setEveryLine(event.currentTarget.checked)}
          />
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconFileText size={16} />}
            loading={reading !== null}
            onClick={() => pickCodesFile(file => void takeFile(file))}
          >
            {say('labels.chooseFile')}
          </Button>
        </Group>
        <FoundCodes />
        {hasUnused && found.length > 0 && (
          <Radio.Group
            label={say('backupCodes.earlier')}
            value={earlier}
            onChange={value => setEarlier(value === 'void' ? 'void' : 'keep')}
          >
            <Stack gap={6} mt={6}>
              <Radio value="keep" label={say('backupCodes.earlier.keep')} />
              <Radio value="void" label={say('backupCodes.earlier.replace')} />
            </Stack>
          </Radio.Group>
        )}
        <Failure sentence={problem ?? failure} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            {say('labels.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={found.length === 0}>
            {say('backupCodes.add.submit', { count: Math.max(1, found.length) })}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
