/** What else issuers call a brand whose mark is in the set, and where its sites are. */

/** By the plain form of the name. The values are plain forms of titles. */
export const aliases: Readonly<Record<string, string>> = {
  twitter: 'x',
  xtwitter: 'x',
  proton: 'protonmail',
  gmail: 'google',
  googlemail: 'google',
  googleworkspace: 'google',
  googlecloud: 'google',
  googlecloudplatform: 'google',
  gsuite: 'google',
  gcp: 'google',
  youtube: 'google',
  icloud: 'apple',
  appleid: 'apple',
  gog: 'gogcom',
  itch: 'itchio',
  ovhcloud: 'ovh',
  tutanota: 'tuta',
  electronicarts: 'ea',
  archive: 'internetarchive',
  archiveorg: 'internetarchive',
  ubiquitinetworks: 'ubiquiti',
  unifi: 'ubiquiti',
  meta: 'facebook',
  fb: 'facebook',
  ig: 'instagram',
  insta: 'instagram',
  blizzard: 'battlenet',
  blizzardentertainment: 'battlenet',
  psn: 'playstation',
  playstationnetwork: 'playstation',
  sonyentertainmentnetwork: 'playstation',
  epic: 'epicgames',
  npmjs: 'npm',
  dockerhub: 'docker',
  wordpresscom: 'wordpress',
  uplay: 'ubisoft',
  bookingcom: 'bookingcom',
  ubuntuone: 'ubuntu',
  ubuntusso: 'ubuntu',
  chasebank: 'chase',
  deutschebankag: 'deutschebank',
  transferwise: 'wise',
  steampowered: 'steam',
  valve: 'steam',
  rockstarsocialclub: 'rockstargames',
  rockstar: 'rockstargames',
  riot: 'riotgames',
  atlassianjira: 'jira',
  protonaccount: 'protonmail',
}

/** By registrable domain, or by one of its hosts. The values are plain forms of titles. */
export const domains: Readonly<Record<string, string>> = {
  'x.com': 'x',
  'twitter.com': 'x',
  'proton.me': 'protonmail',
  'protonmail.com': 'protonmail',
  'gmail.com': 'google',
  'youtube.com': 'google',
  'icloud.com': 'apple',
  'steampowered.com': 'steam',
  'steamcommunity.com': 'steam',
  'battle.net': 'battlenet',
  'blizzard.com': 'battlenet',
  'discordapp.com': 'discord',
  'discord.gg': 'discord',
  'bsky.app': 'bluesky',
  'npmjs.com': 'npm',
  'pypi.org': 'pypi',
  'twitch.tv': 'twitch',
  'telegram.org': 'telegram',
  'zoom.us': 'zoom',
  'notion.so': 'notion',
  'notion.com': 'notion',
  'linear.app': 'linear',
  'signal.org': 'signal',
  'wise.com': 'wise',
  'medium.com': 'medium',
  'ring.com': 'ring',
  'squareup.com': 'square',
  'mega.nz': 'mega',
  'mega.io': 'mega',
  'matrix.org': 'matrix',
  'ovh.com': 'ovh',
  'ovhcloud.com': 'ovh',
  'hetzner.de': 'hetzner',
  'ionos.de': 'ionos',
  'tuta.com': 'tuta',
  'tutanota.com': 'tuta',
  'bitwarden.eu': 'bitwarden',
  '1password.eu': '1password',
  'bitbucket.org': 'bitbucket',
  'codeberg.org': 'codeberg',
  'atlassian.net': 'atlassian',
  'epicgames.com': 'epicgames',
  'ubisoft.com': 'ubisoft',
  'ea.com': 'ea',
  'playstation.com': 'playstation',
  'archive.org': 'internetarchive',
  'ui.com': 'ubiquiti',
  'vk.com': 'vk',
  'hp.com': 'hp',
}

/** Brands that have a site of their name in many countries. */
export const everywhere = /^(?:google|amazon|ebay|paypal)$/

/**
 * These names are words as well, so nothing but the name itself, or a domain from the table, means
 * the brand.
 */
export const ordinaryWords =
  /^(?:apple|box|brave|buffer|chase|circle|claude|cursor|element|fathom|gemini|ghost|hover|insomnia|intercom|keeper|ledger|line|linear|matrix|max|medium|mega|meetup|miro|msi|n26|notion|o2|opera|orange|oracle|posteo|railway|render|resend|ring|sanity|sentry|signal|slack|square|steam|stripe|swarm|target|tesla|threads|tidal|unity|ups|visa|wise|x|zoom)$/

/** Words that say what the account is for, and nothing about whose it is. */
export const ofAnyAccount =
  /^(?:2fa|mfa|otp|totp|account|accounts|alt|app|auth|authenticator|code|codes|compte|conto|conta|cuenta|guard|id|konto|login|main|my|mein|new|old|personal|private|privat|signin|sso|the|two-factor|user|verification|web|website|work)$/

/** Words that follow the name of a company that isn’t an ordinary word. */
export const ofCompanies =
  /^(?:actions|admin|api|business|cloud|com|community|console|copilot|corp|dashboard|dev|developer|developers|email|enterprise|exchange|forum|gmbh|inc|ltd|llc|mail|mobile|net|online|org|platform|plus|portal|premium|pro|prod|production|root|sandbox|security|server|services|staging|store|support|team|teams|test|wallet)$/

/** Everybody can have a page of their own on a host below these. */
export const sharedHosts =
  /^(?:github\.io|gitlab\.io|netlify\.app|vercel\.app|pages\.dev|workers\.dev|herokuapp\.com|blogspot\.com|web\.app|firebaseapp\.com|amazonaws\.com|azurewebsites\.net|cloudfront\.net|replit\.app|onrender\.com|fly\.dev|glitch\.me)$/
