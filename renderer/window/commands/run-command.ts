import { showFailure } from '../../parts/feedback/show-failure.ts'
import type { Stores } from '../../stores/stores.ts'
import { actions } from './actions.ts'
import type { Command } from './find-commands.ts'

export function runCommand(stores: Stores, command: Command): void {
  const { view, copier, settings } = stores
  if (command.kind === 'action') actions[command.action].run(stores)
  else if (command.kind === 'language')
    settings.getState().chooseLanguage(command.language).catch(showFailure)
  else if (command.kind === 'account') view.getState().showAccount(command.account.id)
  else if (command.act === 'copy') void copier.getState().copy(command.entry, 'current')
  else view.getState().openDetails(command.entry.id, command.act === 'details' ? null : command.act)
}
