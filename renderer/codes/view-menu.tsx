import { Button, Menu } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconCheck } from '@tabler/icons-react'
import { useStore } from 'zustand'
import { listGroups, listSorts, type Preferences } from '../../shared/settings-models.ts'
import { say } from '../../shared/wording/say.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { useStores } from '../stores/stores-context.ts'

/** Arranges the list. The choice belongs to this computer. */
export function ViewMenu() {
  const { settings } = useStores()
  const current = useStore(settings, state => state.settings)

  const change = (change: Partial<Preferences>) =>
    void settings.getState().update(change).catch(showFailure)

  return (
    <Menu withinPortal keepMounted={false} position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          ms="auto"
          flex="none"
          leftSection={<IconAdjustmentsHorizontal size={16} />}
        >
          {say('listView.view')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Choice
          name={say('listView.sort')}
          value={current.listSort}
          values={listSorts}
          labelOf={listSort => say(`listView.sort.${listSort}`)}
          onChange={listSort => change({ listSort })}
        />
        <Menu.Divider />
        <Choice
          name={say('listView.group')}
          value={current.listGroup}
          values={listGroups}
          labelOf={listGroup => say(`listView.group.${listGroup}`)}
          onChange={listGroup => change({ listGroup })}
        />
      </Menu.Dropdown>
    </Menu>
  )
}

interface ChoiceProps<V extends string> {
  readonly name: string
  readonly value: V
  readonly values: readonly V[]
  labelOf(value: V): string
  onChange(value: V): void
}

/** One of several values, with the chosen one marked. */
function Choice<V extends string>({ name, value, values, labelOf, onChange }: ChoiceProps<V>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a menu has groups, and no fieldsets
    <div role="group" aria-label={name}>
      <Menu.Label aria-hidden>{name}</Menu.Label>
      {values.map(one => (
        <Menu.RadioItem
          key={one}
          value={one}
          checked={one === value}
          checkIcon={<IconCheck size={16} />}
          closeMenuOnClick
          onChange={() => onChange(one)}
        >
          {labelOf(one)}
        </Menu.RadioItem>
      ))}
    </div>
  )
}
