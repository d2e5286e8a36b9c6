import { Anchor, Button, FileButton, Group, Text, Textarea } from '@mantine/core'
import { useState } from 'react'

interface AuthorityFieldProps {
  readonly pem: string
  /** Shown from the start, as after a certificate that could not be trusted. */
  readonly open?: boolean
  onChange(pem: string): void
}

/** The certificate of an authority of one's own, for servers inside a company or a home. */
export function AuthorityField({ pem, open = false, onChange }: AuthorityFieldProps) {
  const [asked, setAsked] = useState(false)

  if (!open && !asked && pem === '') {
    return (
      <Anchor component="button" type="button" size="sm" ta="start" onClick={() => setAsked(true)}>
        The server has a certificate authority of its own
      </Anchor>
    )
  }

  return (
    <div className="stack">
      <Textarea
        label="Certificate authority (PEM)"
        description="Trusted for this server alone, in place of the public ones. Ask whoever runs the server."
        placeholder="-----BEGIN CERTIFICATE-----"
        autosize
        minRows={2}
        maxRows={5}
        spellCheck={false}
        maxLength={64 * 1024}
        value={pem}
        onChange={event => onChange(event.currentTarget.value)}
      />
      <Group gap="sm">
        <FileButton
          accept=".pem,.crt,.cer,text/plain"
          onChange={file => void file?.text().then(onChange)}
        >
          {props => (
            <Button {...props} size="compact-sm" variant="default">
              Choose the file
            </Button>
          )}
        </FileButton>
        {pem !== '' && (
          <Text size="sm" c="dimmed">
            Only this authority is believed for this server.
          </Text>
        )}
      </Group>
    </div>
  )
}
