import { Alert } from '@mantine/core'

/** Shows what went wrong, next to where it happened; null shows nothing. */
export function Failure({ sentence }: { sentence: string | null }) {
  if (sentence === null) return null
  return (
    <Alert color="red" role="alert">
      {sentence}
    </Alert>
  )
}
