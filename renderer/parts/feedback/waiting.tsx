import { Loader, type MantineSize } from '@mantine/core'

/** Shows that something is loading. The spinner needs a role so that its name is read aloud. */
export function Waiting({ name, size = 'sm' }: { name: string; size?: MantineSize | number }) {
  return <Loader role="progressbar" aria-label={name} size={size} />
}
