import { Modal } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../../shared/wording/say.ts'
import { useStores } from '../../stores/stores-context.ts'
import { CommandList } from './command-list.tsx'
import classes from './commands.module.css'

/** Finds every action and every entry by name. Ctrl+K, or ⌘K on a Mac, opens it. */
export function Commands() {
  const { view } = useStores()
  const shown = useStore(view, state => state.commandsShown)
  const close = () => view.getState().showCommands(false)

  return (
    <Modal
      opened={shown}
      onClose={close}
      withCloseButton={false}
      centered={false}
      yOffset="10vh"
      size="lg"
      padding={0}
      attributes={{ content: { 'aria-label': say('labels.commands') } }}
      classNames={{ content: classes.content, body: classes.body }}
    >
      <CommandList onDone={close} />
    </Modal>
  )
}
