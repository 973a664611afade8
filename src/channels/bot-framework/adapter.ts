import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, TurnContext } from 'botbuilder';
import { AuthenticationError, MicrosoftAppCredentials } from 'botframework-connector';

export interface MicrosoftSettings {
  readonly appId?: string | undefined;
  readonly password?: string | undefined;
  readonly tenantId?: string | undefined;
}

/** The caller could not prove to be who they say. */
export const isUnauthenticated = (error: unknown): boolean => error instanceof AuthenticationError;

/**
 * Bot Framework's CloudAdapter, for what it is good at: proving who calls. Replies are not sent through its turn context: they are in the
 * response, or go out from the outbox after the commit; so no connector client is built for each turn (a third of what a turn cost).
 */
export class VerifyingAdapter extends CloudAdapter {
  readonly #credentials: MicrosoftAppCredentials | undefined;

  constructor({ appId, password, tenantId }: MicrosoftSettings) {
    super(
      new ConfigurationBotFrameworkAuthentication({
        MicrosoftAppId: appId ?? '',
        MicrosoftAppPassword: password ?? '',
        MicrosoftAppType: tenantId ? 'SingleTenant' : 'MultiTenant',
        MicrosoftAppTenantId: tenantId ?? '',
      }),
    );
    this.#credentials = appId ? new MicrosoftAppCredentials(appId, password ?? '', tenantId) : undefined;
  }

  /** Verifies the caller and the address that replies will go to, then runs `logic`. Throws an AuthenticationError. */
  async receive(authorization: string, activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    // Without an app id there is nobody to prove anything to; botbuilder would build a client factory and a claims identity to find that out.
    if (this.#credentials) {
      const { callerId } = await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
      if (callerId) activity.callerId = callerId;
    }
    await logic(new TurnContext(this, activity));
  }

  /** What proves to the service that a reply comes from us; undefined without an app id. */
  async authorization(): Promise<string | undefined> {
    return this.#credentials && `Bearer ${await this.#credentials.getToken()}`;
  }
}
