/** What the bot is told of the program it serves. */
export interface BotSettings {
  readonly program: {
    readonly name?: string;
    readonly readers?: string;
    readonly phone?: string;
    readonly hours?: string;
    readonly replyDays?: number;
  };
  /** True until every fact of the program that consent needs is set. */
  readonly practice: boolean;
  /** Id of the program profile that clients get unless their number or link says another. */
  readonly profile: string;
  readonly retentionDays?: number;
  /** ISO 3166 code, for crisis lines; and IANA time zone, for hours and calendar days. */
  readonly country: string;
  readonly timeZone: string;
  readonly burstSeconds: number;
  /** After that many minutes an alert of tier A or B that nobody acknowledged is escalated; left out, never. */
  readonly alertMinutes?: number;
  readonly twilioHandlesOptOut: boolean;
}
