import { Button, Group } from '@mantine/core'
import type { Confirmation } from '../../../shared/method.ts'
import { say } from '../../../shared/wording/say.ts'
import { Failure } from '../feedback/failure.tsx'
import { useAttempt } from './use-attempt.ts'
import { useConfirmation } from './use-confirmation.tsx'

interface ConfirmRevealProps {
  readonly action: string
  onConfirmed(confirmation: Confirmation): Promise<void>
  /** Omitted if something else closes the question. */
  onCancel?(): void
}

/**
 * Asks for the fresh confirmation that every way out of the vault needs: the passphrase, if there
 * is one.
 */
export function ConfirmReveal({ action, onConfirmed, onCancel }: ConfirmRevealProps) {
  const { field, confirmation, isReady, clear } = useConfirmation({
    autoFocus: true,
    keepsEscape: onCancel !== undefined,
  })
  const { busy, failure, attempt } = useAttempt()

  async function confirm() {
    await attempt(() => onConfirmed(confirmation))
    clear()
  }

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (isReady) void confirm()
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') onCancel?.()
      }}
    >
      {field}
      <Failure sentence={failure} />
      <Group gap="xs">
        <Button
          type="submit"
          data-autofocus={field ? undefined : true}
          autoFocus={!field}
          variant="default"
          w="fit-content"
          loading={busy}
          disabled={!isReady}
        >
          {action}
        </Button>
        {onCancel && (
          <Button variant="subtle" onClick={onCancel}>
            {say('labels.cancel')}
          </Button>
        )}
      </Group>
    </form>
  )
}
