import { describe, expect, it } from 'vitest'
import { aliases, domains } from '../../renderer/icons/brand-names.ts'
import { createBrandLookup } from '../../renderer/icons/brand-of.ts'
import { brands } from '../../renderer/icons/brands.ts'
import { initials, stableHue } from '../../renderer/icons/initials.ts'
import { inkOn, legibleColours, relativeLuminance } from '../../renderer/icons/legible-on.ts'
import { letteredBrands } from '../../renderer/icons/lettered-brands.ts'

const lookup = createBrandLookup(brands, letteredBrands)
const titleOf = (issuer: string, more: { website?: string; icon?: string } = {}) =>
  lookup.of({ issuer, ...more })?.title ?? null

describe('the brand of an issuer', () => {
  it.each([
    ['GitHub', 'GitHub'],
    ['github.com', 'GitHub'],
    ['GitHub.com', 'GitHub'],
    [' GITHUB ', 'GitHub'],
    ['GitHub: alice', 'GitHub'],
    ['GitHub (work)', 'GitHub'],
    ['GitHub - Ada', 'GitHub'],
    ['GitHub Enterprise', 'GitHub'],
    ['GitHub 2', 'GitHub'],
    ['google:alice', 'Google'],
    ['Google Workspace', 'Google'],
    ['Google Cloud Platform', 'Google'],
    ['my google account', 'Google'],
    ['accounts.google.com', 'Google'],
    ['google.co.uk', 'Google'],
    ['Gmail', 'Google'],
    ['Amazon', 'Amazon'],
    ['Amazon.com', 'Amazon'],
    ['amazon.de', 'Amazon'],
    ['Amazon Web Services', 'Amazon Web Services'],
    ['AWS', 'Amazon Web Services'],
    ['AWS (prod)', 'Amazon Web Services'],
    ['aws.amazon.com', 'Amazon Web Services'],
    ['microsoft account', 'Microsoft'],
    ['Microsoft', 'Microsoft'],
    ['Microsoft 365', 'Microsoft'],
    ['Office 365', 'Microsoft'],
    ['login.microsoftonline.com', 'Microsoft'],
    ['Outlook', 'Microsoft'],
    ['Steam Guard', 'Steam'],
    ['Steam', 'Steam'],
    ['X (Twitter)', 'X'],
    ['Twitter', 'X'],
    ['X', 'X'],
    ['x.com', 'X'],
    ['Proton', 'Proton Mail'],
    ['Proton Account', 'Proton Mail'],
    ['Slack', 'Slack'],
    ['acme.slack.com', 'Slack'],
    ['LinkedIn', 'LinkedIn'],
    ['Adobe ID', 'Adobe'],
    ['Salesforce', 'Salesforce'],
    ['Epic Games', 'Epic Games'],
    ['Epic Games Store', 'Epic Games'],
    ['Discord', 'Discord'],
    ['discord.com', 'Discord'],
    ['Apple', 'Apple'],
    ['Apple ID', 'Apple'],
    ['iCloud', 'Apple'],
    ['PayPal, Inc.', 'PayPal'],
    ['Dropbox Business', 'Dropbox'],
    ['Cloudflare', 'Cloudflare'],
    ['DigitalOcean', 'DigitalOcean'],
    ['Digital Ocean', 'DigitalOcean'],
    ['Facebook', 'Facebook'],
    ['Meta', 'Facebook'],
    ['Instagram', 'Instagram'],
    ['NPM', 'npm'],
    ['Nintendo Account', 'Nintendo'],
    ['Yahoo!', 'Yahoo'],
    ['Battle.net', 'Battle.net'],
    ['OVHcloud', 'OVH'],
    ['Signal account', 'Signal'],
    ['Square', 'Square'],
    ['Square Enix', 'Square Enix'],
    ['Chase', 'Chase'],
  ])('%j is %s', (issuer, title) => {
    expect(titleOf(issuer)).toBe(title)
  })

  it.each([
    ...['', '   ', '?', 'Green Harbour Bank', 'Git', 'Xtra', '__proto__', 'constructor'],
    ...['Apple Bank', 'Apple Federal Credit Union', 'apple-bank.example', 'Chase Corp', 'Line Pro'],
    ...['Signal Iduna', 'Square Dance Club', 'Orange County', 'Target Mobile', 'Wise Owl'],
    ...['Max Mustermann', 'Box Hill', 'Brave New World', 'Amazonas', 'GitHubby', 'Steam Engine'],
    ...[
      'ada.github.io',
      'google.evil.example',
      'github.com.evil.example',
      'github.evil',
      'github.ru',
    ],
    ...['line.example', 'signal.com', 'Bank of Discord', 'paypa1', 'Account', '2FA', '365'],
  ])('%j is none', issuer => {
    expect(titleOf(issuer)).toBeNull()
  })

  it('comes from the website, and then from the icon’s name, if the issuer tells nothing', () => {
    expect(titleOf('Work', { website: 'acme.slack.com' })).toBe('Slack')
    expect(titleOf('', { website: 'www.github.com' })).toBe('GitHub')
    expect(titleOf('Acme', { icon: 'amazonwebservices' })).toBe('Amazon Web Services')
    expect(titleOf('Acme', { website: 'acme.example', icon: 'Github' })).toBe('GitHub')
    expect(titleOf('GitLab', { website: 'github.com' })).toBe('GitLab')
    expect(titleOf('Acme', { website: 'xn--gthub-n4a.com' })).toBeNull()
  })

  it('is known for every alias and domain in the tables', () => {
    for (const title of Object.values({ ...aliases, ...domains })) {
      expect(titleOf(title), title).not.toBeNull()
    }
    for (const domain of letteredBrands.flatMap(brand => brand.domains)) {
      expect(titleOf('', { website: domain }), domain).not.toBeNull()
    }
  })
})

it('letters of a brand can be read on its color, at 4.5 to 1', () => {
  for (const { title, hex } of letteredBrands) {
    const light = relativeLuminance(hex)
    const contrast = inkOn(hex) === '#fff' ? 1.05 / (light + 0.05) : (light + 0.05) / 0.05
    expect(contrast, title).toBeGreaterThanOrEqual(4.5)
  }
})

describe('initials', () => {
  it.each([
    ['Green Harbour Bank', 'GH'],
    ['acme', 'A'],
    ['no-issuer@example.com', 'NI'],
    ['بنك المثال', 'با'],
    ['🙂', '?'],
    ['', '?'],
  ])('of %j', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })

  it('have a constant color, whatever the case', () => {
    expect(stableHue('Acme')).toBe(stableHue('ACME '))
    expect(stableHue('Acme')).not.toBe(stableHue('Emca'))
  })
})

describe('a brand’s colour', () => {
  it.each([
    ['black, on dark tiles', '000000', '#000000', 'var(--ink)'],
    ['white, on light tiles', 'FFFFFF', 'var(--ink)', '#FFFFFF'],
    ['orange, never', 'E06000', '#E06000', '#E06000'],
  ])('gives way to ink: %s', (_, hex, light, dark) => {
    expect(legibleColours(hex)).toEqual({ light, dark })
  })
})
