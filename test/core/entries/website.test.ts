import { describe, expect, it } from 'vitest'
import { updateEntry } from '../../../core/entries/entries.ts'
import { mergeChange } from '../../../core/entries/merge-change.ts'
import { hostOfAddress, parseWebsite } from '../../../core/entries/website.ts'
import { emptyDocument } from '../../../core/vault/document.ts'
import { formatDocument, parseDocument } from '../../../core/vault/document-json.ts'
import { sampleEntries } from '../exporters/sample.ts'

describe('the host of an address', () => {
  it.each([
    ['github.com', 'github.com'],
    ['  GitHub.com ', 'github.com'],
    ['https://www.github.com/login?token=abc#x', 'www.github.com'],
    ['http://nas:5001/', 'nas'],
    ['https://ada:hunter2@example.org/', 'example.org'],
    ['example.org:8443/admin', 'example.org'],
    ['example.org.', 'example.org'],
    ['localhost', 'localhost'],
    ['192.168.1.4', '192.168.1.4'],
    ['https://[::1]:8080/', '[::1]'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('of %j is %j', (address, host) => {
    expect(hostOfAddress(address)).toBe(host)
  })

  it.each([
    [''],
    ['GitHub'],
    ['Amazon Web Services'],
    ['ada@example.org'],
    ['mailto:ada@example.org'],
    ['androidapp://com.github.android'],
    ['javascript:alert(1)'],
    ['file:///etc/passwd'],
    ['https://'],
    ['https://exa mple.org'],
    ['1.5'],
    [`https://${'a.'.repeat(200)}example`],
    [`https://example.org/${'a'.repeat(10_000)}`],
  ])('is none of %j', address => {
    expect(hostOfAddress(address)).toBeNull()
  })

  it('may be empty where somebody types it, but nothing else', () => {
    expect(parseWebsite(' ')).toBeNull()
    expect(() => parseWebsite('GitHub')).toThrow(
      expect.objectContaining({ code: 'bad-input', words: { key: 'core.entries.noWebsite' } }),
    )
  })
})

describe('the website of an entry', () => {
  const [entry] = sampleEntries(1) as [ReturnType<typeof sampleEntries>[number]]
  const vaultWith = (website?: string) => ({
    ...emptyDocument('key'),
    entries: [{ ...structuredClone(entry), ...(website !== undefined && { website }) }],
  })

  it('is kept as its host, and leaves nothing behind when it is removed', () => {
    const draft = vaultWith()
    expect(updateEntry(draft, entry.id, { website: 'https://GitHub.com/login' }, 2).website).toBe(
      'github.com',
    )
    expect(updateEntry(draft, entry.id, { label: 'ada' }, 3).website).toBe('github.com')
    expect(updateEntry(draft, entry.id, { website: '' }, 4)).not.toHaveProperty('website')
  })

  it('is written only if there is one', () => {
    expect(formatDocument(vaultWith())).not.toContain('website')
    expect(parseDocument(formatDocument(vaultWith('github.com'))).entries).toEqual(
      vaultWith('github.com').entries,
    )
  })

  it('is a conflict if another program changed it since it was shown', () => {
    const [changed] = vaultWith('github.com').entries as [typeof entry]
    const change = { website: 'gitlab.com' }
    expect(() => mergeChange(changed, change, { website: '' })).toThrow(
      expect.objectContaining({ conflicts: [{ field: 'website', theirs: 'github.com' }] }),
    )
    expect(mergeChange(entry, change, { website: '' })).toEqual(change)
  })
})
