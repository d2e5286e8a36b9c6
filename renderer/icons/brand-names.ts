/** What else issuers call a brand whose mark is in the set, and where its sites are. */

/** By the plain form of the name. The values are titles. */
export const aliases: Readonly<Record<string, string>> = {
  twitter: 'X',
  xtwitter: 'X',
  proton: 'Proton Mail',
  gmail: 'Google',
  googlemail: 'Google',
  googleworkspace: 'Google',
  googlecloud: 'Google',
  googlecloudplatform: 'Google',
  gsuite: 'Google',
  gcp: 'Google',
  youtube: 'Google',
  icloud: 'Apple',
  appleid: 'Apple',
  gog: 'GOG.com',
  itch: 'Itch.io',
  ovhcloud: 'OVH',
  tutanota: 'Tuta',
  electronicarts: 'EA',
  archive: 'Internet Archive',
  archiveorg: 'Internet Archive',
  ubiquitinetworks: 'Ubiquiti',
  unifi: 'Ubiquiti',
  meta: 'Facebook',
  fb: 'Facebook',
  ig: 'Instagram',
  insta: 'Instagram',
  blizzard: 'Battle.net',
  blizzardentertainment: 'Battle.net',
  psn: 'PlayStation',
  playstationnetwork: 'PlayStation',
  sonyentertainmentnetwork: 'PlayStation',
  epic: 'Epic Games',
  npmjs: 'npm',
  dockerhub: 'Docker',
  wordpresscom: 'WordPress',
  uplay: 'Ubisoft',
  bookingcom: 'Booking.com',
  ubuntuone: 'Ubuntu',
  ubuntusso: 'Ubuntu',
  chasebank: 'Chase',
  deutschebankag: 'Deutsche Bank',
  transferwise: 'Wise',
  steampowered: 'Steam',
  valve: 'Steam',
  rockstarsocialclub: 'Rockstar Games',
  rockstar: 'Rockstar Games',
  riot: 'Riot Games',
  atlassianjira: 'Jira',
  protonaccount: 'Proton Mail',
}

/** By registrable domain, or by one of its hosts. The values are titles. */
export const domains: Readonly<Record<string, string>> = {
  'x.com': 'X',
  'twitter.com': 'X',
  'proton.me': 'Proton Mail',
  'protonmail.com': 'Proton Mail',
  'gmail.com': 'Google',
  'youtube.com': 'Google',
  'icloud.com': 'Apple',
  'steampowered.com': 'Steam',
  'steamcommunity.com': 'Steam',
  'battle.net': 'Battle.net',
  'blizzard.com': 'Battle.net',
  'discordapp.com': 'Discord',
  'discord.gg': 'Discord',
  'bsky.app': 'Bluesky',
  'npmjs.com': 'npm',
  'pypi.org': 'PyPI',
  'twitch.tv': 'Twitch',
  'telegram.org': 'Telegram',
  'zoom.us': 'Zoom',
  'notion.so': 'Notion',
  'notion.com': 'Notion',
  'linear.app': 'Linear',
  'signal.org': 'Signal',
  'wise.com': 'Wise',
  'medium.com': 'Medium',
  'ring.com': 'Ring',
  'squareup.com': 'Square',
  'mega.nz': 'MEGA',
  'mega.io': 'MEGA',
  'matrix.org': 'Matrix',
  'ovh.com': 'OVH',
  'ovhcloud.com': 'OVH',
  'hetzner.de': 'Hetzner',
  'ionos.de': 'Ionos',
  'tuta.com': 'Tuta',
  'tutanota.com': 'Tuta',
  'bitwarden.eu': 'Bitwarden',
  '1password.eu': '1Password',
  'bitbucket.org': 'Bitbucket',
  'codeberg.org': 'Codeberg',
  'atlassian.net': 'Atlassian',
  'epicgames.com': 'Epic Games',
  'ubisoft.com': 'Ubisoft',
  'ea.com': 'EA',
  'playstation.com': 'PlayStation',
  'archive.org': 'Internet Archive',
  'ui.com': 'Ubiquiti',
  'vk.com': 'VK',
  'hp.com': 'HP',
}

/** Brands that have a site of their name in many countries. */
export const everywhere: ReadonlySet<string> = new Set(['google', 'amazon', 'ebay', 'paypal'])

/**
 * These names are words as well, so nothing but the name itself, or a domain from the table, means
 * the brand.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  'apple box brave buffer chase circle claude cursor element fathom gemini ghost hover insomnia intercom keeper ledger line linear matrix max medium mega meetup miro msi n26 notion o2 opera orange oracle posteo railway render resend ring sanity sentry signal slack square steam stripe swarm target tesla threads tidal unity ups visa wise x zoom'.split(
    ' ',
  ),
)

/** Words that say what the account is for, and nothing about whose it is. */
export const ofAnyAccount: ReadonlySet<string> = new Set(
  '2fa mfa otp totp account accounts alt app auth authenticator code codes compte conto conta cuenta guard id konto login main my mein new old personal private privat signin sso the two-factor user verification web website work'.split(
    ' ',
  ),
)

/** Words that follow the name of a company that isn’t an ordinary word. */
export const ofCompanies: ReadonlySet<string> = new Set(
  'actions admin api business cloud com community console copilot corp dashboard dev developer developers email enterprise exchange forum gmbh inc ltd llc mail mobile net online org platform plus portal premium pro prod production root sandbox security server services staging store support team teams test wallet'.split(
    ' ',
  ),
)

/** Everybody can have a page of their own on a host below these. */
export const sharedHosts: ReadonlySet<string> = new Set(
  'github.io gitlab.io netlify.app vercel.app pages.dev workers.dev herokuapp.com blogspot.com web.app firebaseapp.com amazonaws.com azurewebsites.net cloudfront.net replit.app onrender.com fly.dev glitch.me'.split(
    ' ',
  ),
)
