/*
 * The parts of botbuilder-dialogs that the conversation is built of, each from its own file: the package's index also loads recognisers and
 * prompts that nothing here uses, and is a sixth of a start.
 */
export { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog.js';
export { Dialog, type DialogReason, type DialogTurnResult } from 'botbuilder-dialogs/lib/dialog.js';
export { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
export { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
export type { PathResolver } from 'botbuilder-dialogs/lib/memory/pathResolvers/pathResolver.js';
export { MemoryScope } from 'botbuilder-dialogs/lib/memory/scopes/memoryScope.js';
export { WaterfallDialog, type WaterfallStep } from 'botbuilder-dialogs/lib/waterfallDialog.js';
