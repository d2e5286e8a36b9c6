/**
 * Codes that only the app of their maker can use. They look like setup codes to people, who find them
 * where a site asks to scan one; so each is named, with what to choose at the site instead.
 */
interface PrivateKind {
  /** How its text begins, or all of it where that is short. */
  readonly shape: RegExp
  readonly sentence: string
}

const elsewhere = 'which no other app can use.'

const kinds: readonly PrivateKind[] = [
  {
    shape:
      /^(?:phonefactor|microsoft-authenticator|msauth|ms-msa|ms-authenticator):\/\/|^https:\/\/login\.(?:microsoftonline|live|microsoft)\.[a-z]+\/(?:\S*\/)?authenticatorapp\/|^https:\/\/mysignins\.microsoft\.com\/\S*activat/i,
    sentence: `This is Microsoft Authenticator's own code, ${elsewhere} On Microsoft's page, choose "I want to use a different authenticator app" and scan the code that it shows then.`,
  },
  {
    shape: /^oktaverify:\/\/|^https:\/\/[\w.-]+\.okta(?:preview)?\.com\/\S*(?:okta-?verify|\?t=)/i,
    sentence: `This is Okta Verify's own code, ${elsewhere} On Okta's page, choose "Google Authenticator" instead of "Okta Verify".`,
  },
  {
    shape:
      /^duo:\/\/|^https:\/\/[\w.-]+\.duosecurity\.com\/(?:activate|push|android|iphone)\b|^\w{20}-YXBpL[\w+/=-]{20,60}$/i,
    sentence: `This is Duo Mobile's own activation code, ${elsewhere} Ask whoever manages Duo for a hardware token or a passcode instead.`,
  },
  {
    shape: /^https:\/\/s\.team\/q\//i,
    sentence: `This is a sign-in to Steam, which only Steam's app can answer. Export the authenticator from that app, or type its secret.`,
  },
  {
    shape:
      /^(?:battlenet|bma|blizzard):\/\/|^https:\/\/(?:[\w-]+\.)*(?:battle\.net|blizzard\.com)\/\S*(?:authenticator|challenge)/i,
    sentence: `This is a code of Battle.net's own authenticator, ${elsewhere} Its serial number and restore code say what to export.`,
  },
  {
    shape:
      /^com\.rsa\.securid|^https?:\/\/[^\s/]+\/securid\/ctf|[?&]ctfdata=\d{20}|^rsa-?securid:/i,
    sentence: `This is a token of RSA SecurID, ${elsewhere} Ask whoever manages it for a sign-in by a standard authenticator app (TOTP).`,
  },
  {
    shape: /^(?:vip|vipaccess|symantecvip):\/\/|^https:\/\/[\w.-]*vip\.symantec\.com\//i,
    sentence: `This is a code of Symantec VIP, ${elsewhere} Choose a standard authenticator app at the site, where it offers one.`,
  },
  {
    shape: /^(?:igmobileotp|entrustidentity|entrust(?:st)?):/i,
    sentence: `This is an activation of Entrust Identity, ${elsewhere} Ask for a Google Authenticator token instead.`,
  },
  {
    shape:
      /^(?:pingid|pingone):\/\/|^https:\/\/(?:idpxnyl3m|[\w.-]+)\.pingid(?:entity)?\.[a-z]+\/\S*pingid/i,
    sentence: `This is a pairing of PingID, ${elsewhere} Choose "Authenticator app" at the site, where it offers that.`,
  },
  {
    shape: /^(?:pushauth|mfauth):\/\//i,
    sentence: `This is a registration for push messages of ForgeRock or Ping, ${elsewhere} Choose codes of an authenticator app (OATH) at the site.`,
  },
  {
    shape: /^authy:\/\//i,
    sentence: `This is Authy's own code, ${elsewhere} At the site, choose a standard authenticator app (TOTP) and scan the code that it shows then.`,
  },
  {
    shape: /^lpaauth-migration:/i,
    sentence: `This is LastPass Authenticator's transfer to another phone, ${elsewhere} Export its accounts to a file instead: Settings, Transfer accounts.`,
  },
  {
    shape: /^onepassword(?:8)?:\/\/|^A3-[A-Z0-9]{6}-/i,
    sentence:
      'This is the setup code of a 1Password account, with its Secret Key: no second factor. Keep it to yourself.',
  },
  {
    shape: /^(?:protonauth|proton(?:pass|mail|vpn)?|bitwarden):\/\//i,
    sentence:
      'This signs a password manager in or opens it: it is no setup code. Scan the code that the site shows for its second factor.',
  },
  {
    shape:
      /^(?:sgnl|tg|whatsapp|line|discord|weixin|wechat):\/\/|^https:\/\/(?:discord\.com\/ra\/|wa\.me\/settings\/linked|signal\.link\/|t\.me\/login\/)|^[0-9]@[\w+/=]{20,}(?:,[\w+/=]{20,}){2,}/i,
    sentence:
      'This links a device to a messenger: only its own app can answer it. It is no setup code.',
  },
]

/** A private code can be long; what tells its kind stands at the beginning. */
const telling = 2000

/** What it is and what to choose instead; null for a text that is none of them. */
export function describePrivateCode(text: string): string | null {
  const beginning = text.trim().slice(0, telling)
  return kinds.find(({ shape }) => shape.test(beginning))?.sentence ?? null
}

/** Where one begins in a text, for those that nothing else is mistaken for. */
export const privateStart =
  '(?:phonefactor|microsoft-authenticator|msauth|oktaverify|duo|igmobileotp|pingid|pushauth|lpaauth-migration):\\/\\/' +
  '|https:\\/\\/login\\.microsoftonline\\.com\\/authenticatorapp\\/' +
  '|https:\\/\\/[\\w-]{1,60}\\.duosecurity\\.com\\/activate\\/' +
  '|https:\\/\\/s\\.team\\/q\\/'
