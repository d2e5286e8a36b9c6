import { ActionIcon, Group, Modal, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconArrowLeft } from '@tabler/icons-react'
import { Suspense } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { Waiting } from '../parts/feedback/waiting.tsx'
import { lazyPart } from '../parts/lazy-part.tsx'
import { useStores } from '../stores/stores-context.ts'

const ExportSteps = lazyPart(async () => (await import('./export-steps.tsx')).ExportSteps)

/** Leads through an export: which entries, in which format, and the confirmation. */
export function ExportDialog() {
  const { exports } = useStores()
  const step = useStore(exports, state => state.step)
  const narrow = useMediaQuery('(max-width: 600px)')

  return (
    <Modal
      opened={step !== null}
      onClose={() => exports.getState().close()}
      size={620}
      fullScreen={narrow ?? false}
      closeOnClickOutside={step === 'choosing'}
      title={
        <Group gap="xs">
          {step !== 'choosing' && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={say('exporting.otherFormats')}
              onClick={() => exports.getState().back()}
            >
              <IconArrowLeft size={18} />
            </ActionIcon>
          )}
          <Text component="span" fw={620}>
            {step && say(`exporting.title.${step}`)}
          </Text>
        </Group>
      }
    >
      {step && (
        <Suspense fallback={<Waiting name={say('exporting.loading')} />}>
          <ExportSteps step={step} />
        </Suspense>
      )}
    </Modal>
  )
}
