import { BotAdapter, type ResourceResponse } from 'botbuilder';

/** The adapter of a turn: nothing can be sent through it. What is said is in the turn, and goes out only after it is committed. */
class NowhereAdapter extends BotAdapter {
  async sendActivities(): Promise<ResourceResponse[]> {
    throw new Error('Nothing is sent within a turn: say it in the turn');
  }
  async updateActivity(): Promise<void> {
    throw new Error('Nothing is changed within a turn');
  }
  async deleteActivity(): Promise<void> {
    throw new Error('Nothing is deleted within a turn');
  }
  async continueConversation(): Promise<void> {
    throw new Error('Conversations are continued through the delivery queue');
  }
}

export const nowhere = new NowhereAdapter();
