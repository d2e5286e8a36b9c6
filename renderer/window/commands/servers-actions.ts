/** Lists what concerns accounts on servers. */
import { IconSchool, IconServerBolt, IconShieldCheck } from '@tabler/icons-react'
import { words } from '../../../shared/wording/words.ts'
import { showFailure } from '../../parts/feedback/show-failure.ts'
import type { Action } from './action.ts'

export const serversActions = {
  'account.add': {
    group: 'servers',
    name: words('actions.addServer'),
    also: 'actions.addServer.also',
    Icon: IconServerBolt,
    run: ({ accounts }) => accounts.getState().open({ kind: 'add' }),
  },
  'account.check': {
    group: 'servers',
    name: words('labels.checkServer'),
    also: 'actions.check.also',
    Icon: IconShieldCheck,
    run({ accounts, view }) {
      view.getState().show('accounts')
      accounts.getState().open({ kind: 'check' })
    },
  },
  practice: {
    group: 'servers',
    name: words('codes.empty.practice'),
    also: 'actions.practice.also',
    Icon: IconSchool,
    run({ view, practice }) {
      view.getState().show('accounts')
      practice.getState().open().catch(showFailure)
    },
  },
} as const satisfies Record<string, Action>
