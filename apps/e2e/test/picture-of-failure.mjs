import { TestEnvironment } from 'jest-environment-node';

/** When a test fails, every open page is photographed before anything is closed. */
export default class PictureOfFailure extends TestEnvironment {
  async handleTestEvent(event) {
    if (event.name !== 'test_fn_failure' && event.name !== 'hook_failure') return;
    await this.global.photographPages?.(event.test?.name ?? 'hook');
  }
}
