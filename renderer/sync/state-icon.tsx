import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconCloudOff,
  IconRefresh,
} from '@tabler/icons-react'
import type { ShownState } from './describe-sync.ts'

const icons = {
  same: IconCircleCheck,
  waiting: IconClock,
  joining: IconClock,
  unreachable: IconCloudOff,
  attention: IconAlertTriangle,
  unknown: IconRefresh,
} as const satisfies Record<ShownState, typeof IconClock>

/** Decorates the text next to it, which says the same. */
export function StateIcon({ state, size }: { state: ShownState; size: number }) {
  const Icon = icons[state]
  return <Icon size={size} aria-hidden="true" />
}
