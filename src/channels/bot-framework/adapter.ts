import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, TurnContext } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import { Refused } from '../requests.ts';
import type { TokenSettings } from './token.ts';

/** The registration of the bot, and the addresses of the cloud that it is in. Without an app id nothing is verified. */
export interface MicrosoftSettings extends Omit<TokenSettings, 'appId' | 'password'> {
  readonly appId?: string | undefined;
  readonly password?: string | undefined;
  /** OpenID metadata document of the keys that channels sign with. */
  readonly openIdUrl: string;
}

/**
 * Bot Framework's CloudAdapter, for what it is good at: proving who calls. Replies are not sent through its turn context: they are in the
 * response, or go out from the outbox after the commit; so no connector client is built for each turn (a third of what a turn cost).
 */
export class VerifyingAdapter extends CloudAdapter {
  readonly #open: boolean;

  constructor({ appId, tenantId, loginUrl, issuer, openIdUrl }: MicrosoftSettings) {
    super(
      new ConfigurationBotFrameworkAuthentication({
        MicrosoftAppId: appId ?? '',
        MicrosoftAppTenantId: tenantId ?? '',
        ToBotFromChannelTokenIssuer: issuer,
        ToBotFromChannelOpenIdMetadataUrl: openIdUrl,
        ToBotFromEmulatorOpenIdMetadataUrl: `${loginUrl}/common/v2.0/.well-known/openid-configuration`,
      }),
    );
    this.#open = appId === undefined;
  }

  /** Verifies the caller and the address that replies will go to, then runs `logic`. Throws Refused. */
  async receive(authorization: string, activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    // Without an app id there is nobody to prove anything to; botbuilder would build a client factory and a claims identity to find that out.
    if (!this.#open) {
      await this.botFrameworkAuthentication.authenticateRequest(activity, authorization).catch((error: unknown) => {
        throw refusal(error);
      });
    }
    await logic(new TurnContext(this, activity));
  }
}

/**
 * Whatever is wrong with a token, it proves nothing: botbuilder throws its own error for some of it and the parser's for the rest. Only where
 * the service's keys could not be fetched may the same token be good a little later.
 */
function refusal(error: unknown): Refused {
  const noKeys = error instanceof AuthenticationError ? error.statusCode === 500 : error instanceof Error && error.name === 'FetchError';
  return noKeys
    ? new Refused(503, 'ServiceUnavailable', 'The keys that the channel service signs with cannot be fetched. Try again.')
    : new Refused(401, 'Unauthorized', 'The Authorization header does not prove who calls.');
}
