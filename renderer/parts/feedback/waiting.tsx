import { Loader, type MantineSize } from '@mantine/core'

/** Something is on its way, and what it is: a mark with a name needs a role to be read out. */
export function Waiting({ name, size = 'sm' }: { name: string; size?: MantineSize | number }) {
  return <Loader role="progressbar" aria-label={name} size={size} />
}
