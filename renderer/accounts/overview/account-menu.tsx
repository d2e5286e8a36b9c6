import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowBigRightLine,
  IconDeviceMobile,
  IconDots,
  IconListDetails,
  IconLogin2,
  IconLogout2,
  IconMessage,
} from '@tabler/icons-react'
import type { Account } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { accountName } from '../../stores/account-name.ts'
import { useStores } from '../../stores/stores-context.ts'
import { stepsOf } from '../account/describe-account.ts'
import { useAccountActions } from '../account/use-account-actions.ts'

/** Offers everything after the first thing to do. */
export function AccountMenu({ account }: { account: Account }) {
  const { view, accounts } = useStores()
  const actions = useAccountActions()
  const { open } = accounts.getState()
  const { id, status, abilities } = account
  const mayTurnOn = status?.enabled === false && account.pending === null

  return (
    <Menu withinPortal keepMounted={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={say('overview.more', { account: accountName(account) })}
        >
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconListDetails size={16} />}
          onClick={() => view.getState().showAccount(id)}
        >
          {say('overview.details')}
        </Menu.Item>
        {stepsOf(account)
          .slice(1)
          .map(({ step, name }) => (
            <Menu.Item
              key={step}
              leftSection={<IconArrowBigRightLine size={16} />}
              onClick={() => actions.take(step, account)}
            >
              {name}
            </Menu.Item>
          ))}
        {mayTurnOn && abilities.methods.includes('totp') && (
          <Menu.Item
            leftSection={<IconDeviceMobile size={16} />}
            onClick={() => open({ kind: 'turn-on', id, method: 'totp', alsoOnPhone: true })}
          >
            {say('overview.turnOnWithPhone')}
          </Menu.Item>
        )}
        {mayTurnOn &&
          abilities.methods
            .filter(method => method !== 'totp')
            .map(method => (
              <Menu.Item
                key={method}
                leftSection={<IconMessage size={16} />}
                onClick={() => open({ kind: 'turn-on', id, method, alsoOnPhone: false })}
              >
                {say('overview.turnOnByMessage', { method })}
              </Menu.Item>
            ))}
        <Menu.Divider />
        {account.hasSession ? (
          <Menu.Item
            leftSection={<IconLogout2 size={16} />}
            onClick={() => void actions.signOut(account)}
          >
            {say('labels.signOut')}
          </Menu.Item>
        ) : (
          <Menu.Item
            leftSection={<IconLogin2 size={16} />}
            onClick={() => open({ kind: 'sign-in', id })}
          >
            {say('labels.signIn')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
