import { Notifications } from '@mantine/notifications'
import { hostNotices } from './show-host-notice.ts'

export function HostNotices() {
  return <Notifications store={hostNotices} position="top-center" limit={3} containerWidth={400} />
}
