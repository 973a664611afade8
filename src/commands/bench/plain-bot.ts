import { readFileSync } from 'node:fs';
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
  type StatePropertyAccessor,
  type TurnContext,
} from 'botbuilder';
import {
  ChoicePrompt,
  ComponentDialog,
  ConfirmPrompt,
  DialogSet,
  type DialogState,
  DialogTurnStatus,
  TextPrompt,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import restify from 'restify';
import type { Prompt } from './rehearsal.ts';

/*
 * A botbuilder bot as the documentation shows it (restify, bodyParser, CloudAdapter, MemoryStorage, ConversationState, one ComponentDialog
 * with a WaterfallDialog and the library's own prompts, run on each turn): what somebody would have who asked the same questions without
 * OwnWords. It keeps nothing but its state, in memory; no transcript, no safety words, no exactly-once.
 *
 * In its favour: it has no UserState (the samples have one more to load and save), logs nothing, and traces go nowhere. It asks as many
 * questions in as many words as ours does (BENCH_PROMPTS: a JSON file), and says something at the beginning and at the end, as ours does.
 */

const prompts = JSON.parse(readFileSync(process.env.BENCH_PROMPTS!, 'utf8')) as readonly Prompt[];

class IntakeDialog extends ComponentDialog {
  constructor() {
    super('intake');
    this.addDialog(new TextPrompt('text'));
    this.addDialog(new ChoicePrompt('choice'));
    this.addDialog(new ConfirmPrompt('confirm'));
    this.addDialog(new WaterfallDialog('waterfall', [...prompts.map((prompt, i) => this.#ask(prompt, i)), (step) => this.#finish(step)]));
    this.initialDialogId = 'waterfall';
  }

  #ask({ kind, text, choices }: Prompt, place: number) {
    return async (step: WaterfallStepContext) => {
      (step.values as Record<string, unknown>)[`answer${place - 1}`] = kind === 'choice' ? step.result?.value : step.result;
      return step.prompt(kind, { prompt: text, ...(kind === 'choice' && { choices: [...choices] }), retryPrompt: text });
    };
  }

  async #finish(step: WaterfallStepContext) {
    const answers = Object.values(step.values as Record<string, unknown>);
    await step.context.sendActivity(
      `Thank you. Your plan.submitted has ${answers.length} answers. Your case manager will read it and write to you.`,
    );
    return step.endDialog();
  }

  async run(context: TurnContext, accessor: StatePropertyAccessor<DialogState>): Promise<void> {
    const dialogs = new DialogSet(accessor);
    dialogs.add(this);
    const dialogContext = await dialogs.createContext(context);
    const results = await dialogContext.continueDialog();
    if (results.status === DialogTurnStatus.empty) await dialogContext.beginDialog(this.id);
  }
}

class DialogBot extends ActivityHandler {
  readonly #state: ConversationState;

  constructor(state: ConversationState, dialog: IntakeDialog) {
    super();
    this.#state = state;
    const accessor = state.createProperty<DialogState>('DialogState');
    this.onMessage(async (context, next) => {
      await dialog.run(context, accessor);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      for (const member of context.activity.membersAdded ?? []) {
        if (member.id !== context.activity.recipient.id) await dialog.run(context, accessor);
      }
      await next();
    });
  }

  override async run(context: TurnContext): Promise<void> {
    await super.run(context);
    await this.#state.saveChanges(context, false);
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.onTurnError = async (context) => {
  await context.sendActivity('The bot encountered an error or bug.');
};
const bot = new DialogBot(new ConversationState(new MemoryStorage()), new IntakeDialog());

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (req, res) => {
  await adapter.process(req, res, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`bot http://127.0.0.1:${server.address().port}/api/messages\n`));
