/** Lists what keeps entries safe, and takes them out. */
import { IconCloudUpload, IconFileExport, IconHistory, IconLifebuoy } from '@tabler/icons-react'
import { say } from '../../../shared/wording/say.ts'
import { words } from '../../../shared/wording/words.ts'
import { showFailure } from '../../parts/feedback/show-failure.ts'
import type { Stores } from '../../stores/stores.ts'
import type { Action } from './action.ts'

export const safetyActions = {
  backUp: {
    group: 'safety',
    name: words('backups.backUpNow'),
    also: 'actions.backUp.also',
    Icon: IconHistory,
    run: stores => void backUp(stores).catch(showFailure),
  },
  copyOfVault: {
    group: 'safety',
    name: words('backups.encryptedCopy.save'),
    also: 'actions.copyOfVault.also',
    Icon: IconCloudUpload,
    run: ({ exports }) => exports.getState().openCopy(),
  },
  export: {
    group: 'safety',
    name: words('labels.exportEntries'),
    shortName: 'labels.export',
    also: 'actions.export.also',
    Icon: IconFileExport,
    run: ({ exports }) => exports.getState().open(),
  },
  'recoveryKey.show': {
    group: 'safety',
    name: words('actions.recoveryKey'),
    also: 'actions.recoveryKey.also',
    Icon: IconLifebuoy,
    run: ({ view }) => view.getState().askRecoveryKey('show'),
  },
  'recoveryKey.replace': {
    group: 'safety',
    name: words('actions.recoveryKey.replace'),
    also: 'actions.recoveryKey.also',
    Icon: IconLifebuoy,
    run: ({ view }) => view.getState().askRecoveryKey('replace'),
  },
} as const satisfies Record<string, Action>

async function backUp({ backups, announcer }: Stores): Promise<void> {
  const { problem } = await backups.getState().make()
  announcer.getState().announce(problem ? say('backups.failed') : say('notices.backups.done'))
}
